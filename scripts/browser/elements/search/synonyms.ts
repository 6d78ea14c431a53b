/** elements: words that readers type, and the words that the playbooks use instead. */

const SAME: readonly (readonly [typed: string, written: string])[] = [
  ["fired sacked dumped dropped lost", "leaving leaves left"],
  ["fire sack dump drop terminate termination quit resign offboard offboarding cancel", "ending notice"],
  ["goodbye farewell", "thank thanks"],
  ["angry anger rude shouting", "reaction conversation abuse"],
  ["abuse abusive harassment bullying threat threats", "harassment abuse safe"],
  ["unpaid debt debts owe owed overdue", "payment invoice"],
  ["bill bills billing", "invoice"],
  ["password passwords login logins credential credentials admin", "access account administrator"],
  ["gdpr privacy personal", "data protection"],
  ["erase wipe destroy", "delete deletion retention"],
  ["handoff transition migrate migration", "handover successor"],
  ["successor replacement", "successor provider handover"],
  ["lawyer solicitor attorney", "law legal"],
  ["accountant auditor", "accounting audit"],
  ["hacked hack leak", "breach security"],
  ["survey questionnaire", "feedback survey"],
  ["retro retrospective lessons", "post-mortem learn review"],
  ["comeback winback", "encore return"],
  ["talk meeting call", "conversation"],
  ["email letter", "letter email"],
  ["todo task tasks steps", "items checklist"],
]

const BY_WORD = new Map(SAME.flatMap(([typed, written]) => typed.split(" ").map(word => [word, written.split(" ")] as const)))

/** Return other words for a word, in lower case. */
export function synonymsOf(word: string): readonly string[] {
  return BY_WORD.get(word) ?? []
}
