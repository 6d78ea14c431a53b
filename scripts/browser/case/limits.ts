/**
 * case: how much a case and a saved copy of it may hold.
 *
 * Nine people who each write 20 entries on 250 days make 45,000 entries of about 250 bytes, 11 million bytes. Twice that
 * fits, so nobody meets these limits by working.
 */

/** The most entries of a case. */
export const MOST_ENTRIES = 100_000
/** The most bytes of a saved copy. */
export const LARGEST_FILE = 40_000_000
/** The most signs of one entry, written as JSON: a plan with all of its items is a quarter of that. */
export const LARGEST_RECORD = 1_000_000
/** The most records that were put aside. */
export const MOST_ODD = 1_000
