/** What `bin/waqai.js` loads. */
import { bundle } from './bundle.ts'

bundle(new URL('./', import.meta.url)).run()
