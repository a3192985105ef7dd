const { block, commaSeparated } = require('./lists');

/** Designs and all that stands in them, designs side by side, and designs in numbers. */
module.exports = {
  design_declaration: $ => seq(
    'design',
    field('name', $._name),
    optional($.parameters),
    optional(seq('was', field('formerly', $.qualified_name))),
    $.design_body,
  ),

  design_body: $ => block(choice($.variant, $._population_member)),

  variant: $ => seq(
    'variant',
    field('name', $._name),
    optional($.arguments),
    optional(seq('was', field('formerly', $._name))),
    field('title', optional($.string)),
    $.variant_body,
  ),

  variant_body: $ => block($._population_member),

  _population_member: $ => choice(
    $.level, $.lanes, $.power, $.cooling, $.conforms, $.requirement, $.waiver, $.claims,
    alias($._fact, $.assignment),
  ),

  _fact: $ => seq(
    field('name', $._fact_name),
    field('value', $._value),
    optional($.provenance),
    optional(','),
  ),

  level: $ => seq(
    field('level', choice('chip', 'board', 'panel')),
    field('size', optional($.quantity)),
    $.level_body,
  ),

  level_body: $ => block(choice($.instance, $.assignment)),

  lanes: $ => seq('lanes', block($.link)),

  link: $ => seq(
    $.selection,
    repeat1(seq('->', choice($.medium, $.split, $.selection))),
    optional(seq('as', field('name', $._name))),
  ),

  medium: $ => seq(
    field('length', $.quantity),
    'of',
    field('part', $.qualified_name),
    optional(seq('with', $.joint, repeat(seq('and', $.joint)))),
  ),

  // What follows a number is cut as a unit, also when it names a connector.
  joint: $ => seq($.number, field('connector', alias($.unit, $.identifier))),

  split: $ => seq('split', $.number),

  selection: $ => seq(
    $._name,
    optional($.index),
    repeat(seq($._member, optional($.index))),
  ),

  index: $ => seq(
    '[',
    choice(alias('*', $.wildcard), seq($._additive, optional(seq('..', $._additive)))),
    ']',
  ),

  power: $ => seq('power', block(choice($.bus, $.feed))),

  bus: $ => seq(
    'bus',
    field('name', optional($._name)),
    field('nominal', $.quantity),
    optional(seq('in', $._additive, '..', $._additive)),
    optional(seq('fed', 'by', field('parent', $._name))),
    optional(seq('efficiency', $._additive)),
    optional(seq('rated', $._additive)),
    optional($.provenance),
  ),

  feed: $ => seq(
    'feed',
    $.selection,
    optional(seq('on', field('bus', $._name))),
    optional(seq('through', $._additive)),
    optional(seq('along', $._additive)),
    optional(seq('rated', $._additive)),
    optional($.provenance),
  ),

  cooling: $ => seq('cooling', block(choice($.loop, $.plate))),

  loop: $ => seq('loop', field('name', $._name), $.assignments),

  plate: $ => seq(
    choice('plate', 'sink'),
    'on',
    $.selection,
    optional(seq('in', field('loop', $._name))),
    $.assignments,
  ),

  conforms: $ => seq('conforms', 'to', commaSeparated($.qualified_name)),

  requirement: $ => seq(
    'require',
    optional(seq(field('name', $._name), ':')),
    field('condition', $._expression),
    field('title', optional($.string)),
    optional($.provenance),
  ),

  waiver: $ => seq(
    'waive',
    field('rule', $.qualified_name),
    optional(seq('on', $.selection)),
    'because', $.string,
    'by', $.string,
    'until', $.date,
  ),

  claims: $ => seq('claims', block($.claim_subject)),

  claim_subject: $ => seq(
    'about',
    field('name', $._name),
    field('title', optional($.string)),
    block($.claim),
  ),

  claim: $ => seq(
    field('name', $._name),
    optional(choice('above', 'below')),
    field('value', $._value),
    optional(seq('counting', field('scope', $._name))),
    optional(seq('against', field('baseline', $._additive))),
    optional($.provenance),
  ),

  compare_declaration: $ => seq(
    'compare',
    field('name', $._name),
    field('title', optional($.string)),
    optional(seq('scaled', 'to', $.quantity)),
    block($.compare_column),
  ),

  compare_column: $ => seq($.qualified_name, optional(seq('as', 'baseline'))),

  fabric_declaration: $ => seq(
    'fabric',
    field('name', $._name),
    field('title', optional($.string)),
    $.fabric_body,
  ),

  fabric_body: $ => block(choice($.tier, alias($._fact, $.assignment))),

  tier: $ => seq(
    'tier',
    field('name', $._name),
    optional($.index),
    ':',
    field('design', $.qualified_name),
  ),
};
