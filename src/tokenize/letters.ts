/** Folded code units of the letters that clitics and endings are made of. */
const code = (letter: string): number => letter.charCodeAt(0)

export const WAW = code('و')
export const FA = code('ف')
export const BA = code('ب')
export const LAM = code('ل')
export const KAF = code('ك')
export const SIN = code('س')
export const ALIF = code('ا')
export const TA = code('ت')
export const HEH = code('ه')
export const YA = code('ي')
export const NUN = code('ن')
export const MIM = code('م')
export const AIN = code('ع')
export const DAL = code('د')
export const HAMZA = code('ء')
/** Unfolded: tells a pronoun from a feminine ending. */
export const TA_MARBUTA = code('ة')
/** Unfolded: `على` is no `علي`. */
export const MAKSURA = code('ى')
