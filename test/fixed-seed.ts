import fc from 'fast-check'

// A property that names no seed sees the same texts on every run as well; CITEWELD_SEED=… gives others.
fc.configureGlobal({seed: Number(process.env.CITEWELD_SEED ?? 20261125)})
