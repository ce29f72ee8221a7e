/** What only a terminal gets: colours, and marks that keep Arabic in its place within a line of Latin text. */

export type Paint = (style: Style, text: string) => string
type Style = keyof typeof CODES
const CODES = { red: [31, 39], green: [32, 39], yellow: [33, 39], bold: [1, 22] } as const

type Stream = { readonly isTTY?: boolean }

/** @returns a painter that paints on terminals only, and not when the user wants no colours (no-color.org) */
export function painter(stream: Stream, env: NodeJS.ProcessEnv = process.env): Paint {
  const colours = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return (style, text) => (colours ? `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : text)
}

const FIRST_STRONG = '\u2068'
const POP = '\u2069'

/** @returns a function that isolates a piece of text, so that the line around it keeps its order */
export const isolator = (stream: Stream): ((text: string) => string) => (stream.isTTY === true ? (text) => FIRST_STRONG + text + POP : (text) => text)

/** Arabic words with what stands between them. */
const RUNS = /[\p{Script=Arabic}\p{M}]+(?:[^\p{L}\n\u2068\u2069:]+[\p{Script=Arabic}\p{M}]+)*/gu

/** @returns a function that isolates all Arabic of a message, for those that are made of pieces unknown */
export function isolatorOfRuns(stream: Stream): (text: string) => string {
  const isolate = isolator(stream)
  return stream.isTTY === true ? (text) => text.replace(RUNS, isolate) : (text) => text
}
