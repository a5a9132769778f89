const {strictEqual} = require('node:assert')
const {annotate} = require('citeweld')

strictEqual(annotate('Ozone fell [4][\n8].').citations.length, 2)
