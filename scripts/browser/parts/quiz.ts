/** The part that marks the reader's answers; loaded on pages with a quiz. */

import { SelfQuiz } from "../elements/training/self-quiz.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.quiz = () => SelfQuiz
