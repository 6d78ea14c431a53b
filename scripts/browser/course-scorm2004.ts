/** The script of a package of SCORM 2004. */

import { defineCourse } from "./elements/course/lms-course.ts"
import { findApi } from "./lms/find-api.ts"
import { NoLms } from "./lms/none.ts"
import { API, Scorm2004 } from "./lms/scorm2004.ts"

const api = findApi(API, globalThis)
defineCourse({ connect: () => (api === undefined ? new NoLms() : new Scorm2004(api, () => Date.now())), back: () => "" })
