/** The script inside of a page for a client. */

import { Answering } from "./elements/client-file/answering.ts"

const form = document.querySelector("form")
if (form) new Answering(form).begin()
