/** elements: the views of the desk, in the order of their tabs. */

import { nowView } from "./now-view.ts"
import type { View } from "./view.ts"

export const VIEWS: readonly View[] = [nowView]
