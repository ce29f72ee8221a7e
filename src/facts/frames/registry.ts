/** Every frame. Adding one is adding its record to its type's file; adding a type is adding a file and a line here. */
import { agreementFrames } from './agreement.ts'
import { aidFrames } from './aid.ts'
import { appointmentFrames } from './appointment.ts'
import { arrestFrames } from './arrest.ts'
import { attackFrames } from './attack.ts'
import { casualtyFrames } from './casualties.ts'
import { controlFrames } from './control.ts'
import { disasterFrames } from './disaster.ts'
import type { Frame } from './frame.ts'
import { indicatorFrames } from './indicator.ts'
import { meetingFrames } from './meeting.ts'
import { movementFrames } from './movement.ts'
import { seizureFrames } from './seizure.ts'
import { stanceFrames } from './stance.ts'
import { strengthFrames } from './strength.ts'
import { transactionFrames } from './transaction.ts'
import { vaccinationFrames } from './vaccination.ts'
import { visitFrames } from './visit.ts'
import { voteFrames } from './vote.ts'

export const FRAMES: readonly Frame[] = [
  ...aidFrames,
  ...agreementFrames,
  ...meetingFrames,
  ...visitFrames,
  ...attackFrames,
  ...casualtyFrames,
  ...arrestFrames,
  ...seizureFrames,
  ...controlFrames,
  ...movementFrames,
  ...strengthFrames,
  ...appointmentFrames,
  ...transactionFrames,
  ...indicatorFrames,
  ...vaccinationFrames,
  ...disasterFrames,
  ...voteFrames,
  ...stanceFrames,
]
