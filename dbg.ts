import { createExtractor } from './src/pipeline/extractor.ts'
import { openNoun } from './src/extractors/amounts/nouns.ts'
const t = (openNoun.node as any).test
const old = t.holds
t.holds = (s: any) => { const r = old(s); if (s.kind==='word'&&s.pos) console.log('view', s.id, s.pos, s.enclitic, s.readings.map((x:any)=>x.lexeme.category+'/'+x.verb), r); return r }
const e = createExtractor()
for (const x of process.argv.slice(2)) { console.log(x); e.extract({id:'x', text:x}) }
