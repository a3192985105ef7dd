/** One or more, with commas between. */
const commaSeparated = rule => seq(rule, repeat(seq(',', rule)));

/** A block of any number of members. */
const block = member => seq('{', repeat(member), '}');

module.exports = { block, commaSeparated };
