/** What is used of the library for cmi5; its own types lead to files that it does not bring. */

declare module "@xapi/cmi5/dist/Cmi5.esm.js" {
  const launched: {
    readonly isCmiAvailable: boolean
    // A file with an import of its own could not declare a module that has no types.
    // oxlint-disable-next-line typescript/consistent-type-imports
    new (): import("./launch.ts").Library
  }
  export { launched as default }
}
