/** Ministries called by their portfolio alone. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { rememberingIn } from '../lexicon/remember.ts'
import { foldWord } from '../normalize/fold.ts'

/** @returns the name with its head (`الخارجية المصرية` → `وزارة الخارجية المصرية`), or null for any other name */
export const ministryInFull = rememberingIn((lexicon: Lexicon, name: string): string | null => {
  const [portfolio = '', nation, more] = name.split(/\s+/u)
  if (more !== undefined || !lexicon.readingsOf(portfolio).some((r) => r.lexeme.category === 'portfolio' && r.lexeme.props.ministry !== undefined)) return null
  const isNation = nation === undefined || lexicon.readingsOf(foldWord(nation).replace(/^ال/u, '')).some((r) => r.lexeme.category === 'nationality')
  return isNation ? `وزارة ${name}` : null
})
