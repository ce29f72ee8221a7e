/**
 * What is imported only when it is needed: packages for some inputs, modules of the user's. The command line runs as a script, which cannot
 * import for itself: there, these come from whoever starts it.
 */
export const modules = {
  docx: () => import('htmlparser2'),
  html: () => Promise.all([import('linkedom'), import('@mozilla/readability')]),
  pdf: () => import('unpdf'),
  zstd: () => import('fzstd'),
  typescript: () => import('jiti'),
  /** @param url of a module of the user's */
  own: (url: string): Promise<{ default?: unknown }> => import(url),
}
