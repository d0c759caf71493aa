import { configureGlobal } from 'fast-check'

/** Another seed tries other cases: `PROPERTY_SEED=7 npx vitest run`. */
const SEED = 20_261_122

configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? SEED) })
