import { engineSuite } from '../testing/engine-suite.ts'
import { embeddedEngine } from './embedded.ts'

engineSuite('embedded', (workers) => embeddedEngine({ workers }))
