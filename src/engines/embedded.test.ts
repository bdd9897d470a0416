import { describe, it } from 'vitest'
// oxlint-disable-next-line -- the contract suite stands in a higher room; tests may import it.
import { engineSuite } from '../testing/engine-suite.ts'
import { embeddedEngine } from './embedded.ts'

engineSuite({ describe, it }, 'embedded', (workers) => embeddedEngine({ workers }))
