const { commaSeparated } = require('./lists');

/** Values and expressions; each layer binds closer than the one before. */
module.exports = {
  // A comparison as a value stands in parentheses, else `a within b .. c` would read in two ways.
  _value: $ => choice($.corners, $.conditional, $._additive, $.bounds, $.lane_group),

  corners: $ => commaSeparated($.corner),

  corner: $ => seq(choice('min', 'typ', 'max'), $._additive),

  bounds: $ => seq($._additive, '..', $._additive),

  lane_group: $ => seq(
    $._additive,
    'x',
    field('rate', $.quantity),
    field('modulation', $._name),
    optional(seq('at', $.quantity)),
    optional(seq('carrying', $.quantity)),
    optional(seq('on', field('medium', $._name))),
    optional(seq('as', field('protocol', $._name))),
  ),

  _expression: $ => choice($.conditional, $._disjunction),

  conditional: $ => seq('if', $._expression, 'then', $._expression, 'else', $._expression),

  _disjunction: $ => choice($.disjunction, $._conjunction),

  disjunction: $ => seq($._conjunction, repeat1(seq('or', $._conjunction))),

  _conjunction: $ => choice($.conjunction, $._inversion),

  conjunction: $ => seq($._inversion, repeat1(seq('and', $._inversion))),

  _inversion: $ => choice($.inversion, $._comparison),

  inversion: $ => seq('not', $._inversion),

  _comparison: $ => choice($.comparison, $.within, $._additive),

  comparison: $ => seq($._additive, choice('==', '!=', '<=', '>=', '<', '>'), $._additive),

  within: $ => seq($._additive, 'within', $._additive, optional(seq('..', $._additive))),

  _additive: $ => choice($.sum, $._multiplicative),

  sum: $ => seq($._multiplicative, repeat1(seq(choice('+', '-'), $._multiplicative))),

  _multiplicative: $ => choice($.product, $._ratio),

  product: $ => seq($._ratio, repeat1(seq(choice('*', '/'), $._ratio))),

  _ratio: $ => choice($.ratio, $._unary),

  ratio: $ => seq(
    $._unary,
    'per',
    choice($.quantity, seq(alias($._name, $.unit), optional(seq('of', alias($._name, $.unit))))),
  ),

  _unary: $ => choice($.negation, $._postfix),

  negation: $ => seq('-', $._unary),

  _postfix: $ => choice($.member_access, $._primary),

  member_access: $ => seq($._postfix, $._member, optional($.index)),

  _primary: $ => choice(
    $.quantity, $.string, $.boolean, $.unknown, $.date, $.reference, $.call, $.parenthesized,
  ),

  quantity: $ => seq($.number, optional($.unit)),

  boolean: $ => choice('true', 'false'),

  unknown: $ => 'unknown',

  reference: $ => seq($._name, optional($.index)),

  call: $ => seq(field('function', $._name), '(', optional(commaSeparated($._expression)), ')'),

  parenthesized: $ => seq('(', $._expression, ')'),
};
