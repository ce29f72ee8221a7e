import { createExtractor } from './src/pipeline/extractor.ts'
import * as fs from 'node:fs'
const e = createExtractor({ trace: (x: any) => { if (/amounts|numerals/.test(x.rule)) console.log('  ', x.rule, x.start, x.end, x.outcome) } } as any)
for (const x of process.argv.slice(2)) { console.log(x); e.extract({id:'x', text:x}) }
