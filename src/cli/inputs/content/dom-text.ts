/** The text that a reader of a page sees, a block a line. */
/** As much of the DOM as reading needs. */
export type DomNode = {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  lastChild: DomNode | null
  previousSibling: DomNode | null
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'BUTTON', 'SELECT', 'TEXTAREA', 'HEAD'])
const BLOCKS = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'HEADER', 'HR'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TR', 'UL'],
])
const ELEMENT = 1
const TEXT = 3

/** @returns lines without space at their ends; runs of white space become one space */
export function textOf(root: DomNode): string {
  const lines: string[] = []
  let line = ''
  const flush = (): void => {
    const text = line.replace(/[\s\u00a0]+/gu, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  // An own stack: pages nest deeper than calls may.
  const stack: Array<DomNode | 'end'> = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') flush()
    else if (node.nodeType === TEXT) line += node.nodeValue ?? ''
    else if (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase()
      if (name === 'BR') flush()
      else if (name === 'TD' || name === 'TH') line += ' '
      if (BLOCKS.has(name)) {
        flush()
        stack.push('end')
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child)
    }
  }
  flush()
  return lines.join('\n')
}
