const { block, commaSeparated } = require('./lists');

/** Kinds, parts and where figures come from. */
module.exports = {
  // A colon or a body must follow the name: that tells it from the `kind vendor` that ends a source.
  kind_declaration: $ => seq(
    'kind',
    field('name', $._name),
    choice(
      seq(':', field('parent', $.qualified_name), optional($.kind_body)),
      $.kind_body,
    ),
  ),

  kind_body: $ => block($.attribute_declaration),

  attribute_declaration: $ => seq(
    field('name', $._name),
    ':',
    optional('required'),
    field('type', $._type),
    field('doc', optional($.string)),
  ),

  _type: $ => choice($.builtin_type, $.choice_type, $.part_type, $.measure_type),

  builtin_type: $ => choice('text', 'flag', 'date', 'group', 'number', 'money'),

  choice_type: $ => seq('one', 'of', commaSeparated($._name)),

  part_type: $ => seq('part', $.qualified_name),

  measure_type: $ => seq($._unit_factor, repeat(seq(choice('/', '*'), $._unit_factor))),

  _unit_factor: $ => seq(
    choice(
      alias($.identifier, $.unit),
      alias('in', $.unit),
      alias('min', $.unit),
    ),
    optional(seq('^', $.number)),
  ),

  part_declaration: $ => seq(
    'part',
    field('name', $._name),
    optional($.parameters),
    ':',
    field('type', $.qualified_name),
    optional($.arguments),
    optional(seq('was', field('formerly', $.qualified_name))),
    optional($.part_body),
  ),

  part_body: $ => block(choice($.contained_part, $.assignment)),

  contained_part: $ => seq('contains', $.instance),

  parameters: $ => seq('(', commaSeparated($.parameter), ')'),

  parameter: $ => seq(field('name', $._name), optional(seq('=', field('value', $._expression)))),

  arguments: $ => seq('(', commaSeparated($.argument), ')'),

  argument: $ => seq(field('name', $._name), '=', field('value', $._expression)),

  assignment: $ => seq(
    field('name', $._name),
    optional('by'),
    field('value', $._value),
    optional($.provenance),
    optional(','),
  ),

  provenance: $ => seq('from', field('source', $.qualified_name), optional($.string)),

  instance: $ => seq(
    field('name', $._name),
    optional($.index),
    ':',
    field('type', $.qualified_name),
    optional($.arguments),
    optional(seq('was', field('formerly', $._name))),
    optional(seq('arranged', $.number, 'x', $.number)),
    optional($.assignments),
  ),

  assignments: $ => block($.assignment),

  source_declaration: $ => seq(
    'source',
    field('name', $._name),
    field('title', $.string),
    optional(seq(alias($._dated, 'dated'), $.date)),
    optional(seq('kind', field('kind', $._name))),
    optional(seq('at', $.string)),
  ),
};
