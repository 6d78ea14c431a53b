/** storage: opens what a browser keeps for one site. */

import { databaseName, openDatabase, type Database, type Notices } from "./database.ts"
import { carryOver } from "./earlier-edition.ts"

/** Open the database of the site with this root, with what the earlier edition kept in it; rejects with what the browser says. */
export async function openSite(root: string, notices: Notices): Promise<Database> {
  const database = await openDatabase(databaseName(root), notices)
  try {
    await carryOver(database, notices)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}
