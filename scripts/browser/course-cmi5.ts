/** The script of a package of cmi5. */

import Cmi5Library from "@xapi/cmi5/dist/Cmi5.esm.js"

import { defineCourse } from "./elements/course/lms-course.ts"
import { Cmi5 } from "./lms/cmi5.ts"
import { Launch } from "./lms/launch.ts"
import { NoLms } from "./lms/none.ts"

const launch = Cmi5Library.isCmiAvailable ? new Launch(new Cmi5Library(), (address, request) => fetch(address, request)) : undefined
defineCourse({ connect: lesson => (launch ? new Cmi5(launch, lesson) : new NoLms()), back: () => launch?.back ?? "" })
