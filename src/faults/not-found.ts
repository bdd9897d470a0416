import type { Fault } from '../spec/corruption.ts'

export const notFound: Fault = {
  name: 'not_found',
  told: /not found|no (?:such|matching|results?|records?|entr(?:y|ies))|does(?: not|n't) exist|cannot (?:be found|find)|could ?n(?:o|')t find|unable to find|\b404\b|nie znaleziono|nie istnieje|未找到|找不到|不存在|没有找到|찾을 수 없|존재하지/iu,
  blame: 'user',
}
