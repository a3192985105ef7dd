const { FACT_NAMES, BLOCK_NAMES } = require('./words');

/** Words of the field stay usable as names. Only prepositions and operators are reserved. */
module.exports = {
  qualified_name: $ => seq($._name, repeat($._member)),

  // Directly behind a dot any word is a name; behind a dot and a blank it is what it is elsewhere.
  _member: $ => choice(
    seq(alias($._member_dot, '.'), field('name', $.identifier)),
    seq('.', field('name', $._name)),
  ),

  _name: $ => choice($._fact_name, ...BLOCK_NAMES.map(word => alias(word, $.identifier))),

  _fact_name: $ => choice(
    $.identifier,
    alias($._dated, $.identifier),
    ...FACT_NAMES.map(word => alias(word, $.identifier)),
  ),

  _keyword: $ => /[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*/,

  string: $ => token(seq('"', repeat(choice(/\\[^\n\r]/, /[^"\\\n\r]/)), '"')),
};
