import type { FactType } from '../emit/schema.ts'

/** Whether facts of this rule and type are made. A frame that is not wanted leaves its words and numbers to the others. */
export type Wanted = (rule: string, type: FactType) => boolean
