/** Every frame. Adding one is adding its record here and in its type's file. */
import { arrival, deliver, support } from './aid.ts'
import { agreementSigned, armed, attack, liberated, meeting, seized, strength, visit, withdrawn } from './events.ts'
import type { Frame } from './frame.ts'

export const FRAMES: readonly Frame[] = [deliver, support, arrival, agreementSigned, meeting, visit, attack, seized, liberated, withdrawn, strength, armed]
