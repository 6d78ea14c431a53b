/** The script of a package of SCORM 1.2. */

import { defineCourse } from "./elements/course/lms-course.ts"
import { findApi } from "./lms/find-api.ts"
import { NoLms } from "./lms/none.ts"
import { API, Scorm12 } from "./lms/scorm12.ts"

const api = findApi(API, globalThis)
defineCourse({ connect: () => (api === undefined ? new NoLms() : new Scorm12(api, () => Date.now())), back: () => "" })
