import type { Fault } from '../spec/corruption.ts'

export const noPermission: Fault = {
  name: 'no_permission',
  told: /unauthori[sz]ed|forbidden|permission|access denied|not allowed|authenticat|log(?:ged)? ?in|(?:invalid|expired|wrong) (?:session|token|password|credentials)|(?:session|token|password|credentials)[^.]{0,30}(?:invalid|expired|incorrect|wrong)|\b(?:401|403)\b|brak uprawnień|brak dostępu|没有权限|无权|未授权|权限|권한/iu,
  blame: 'user',
}
