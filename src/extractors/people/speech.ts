/** Verbs of saying: who stands beside one is somebody. */
import { perSymbol } from '../../pattern/symbols.ts'
import type { Element } from '../../pipeline/stream.ts'

/** The lexemes of verbs of saying. */
export const SPEECH: ReadonlySet<string> = new Set(
  'say announce confirm state clarify add reveal point_out mention report inform stress note continue_saying explain deny warn call_for demand accuse condemn denounce welcome criticize threaten expect describe consider see claim admit praise express write observe affirm reply think_likely rule_out wonder pledge highlight hope hint recommend disclose recount conclude_that propose alert appeal'.split(
    ' ',
  ),
)
/** `بين` is a preposition where it can be. */
const speaks = perSymbol(
  (view) =>
    view.readings.some((r) => r.lexeme.category === 'verb' && (r.verb === 'perfect' || r.verb === 'imperfect') && SPEECH.has(String(r.lexeme.value))) &&
    !view.readings.some((r) => r.lexeme.category === 'preposition'),
)
export const isSpeech = (e: Element | undefined): boolean => e !== undefined && speaks(e.view)
