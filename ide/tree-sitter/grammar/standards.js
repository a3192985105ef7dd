const { block } = require('./lists');

/** Standards: sections of limits and rules, and the overlays of a reader's own copy. */
module.exports = {
  standard_declaration: $ => seq(
    'standard',
    field('name', $._name),
    field('title', $.string),
    optional(seq('revision', $.string)),
    optional('provisional'),
    optional($.provenance),
    $.standard_body,
  ),

  standard_body: $ => block(choice($.section, $.limit, $.rule)),

  section: $ => seq(
    'section',
    field('name', $._name),
    field('title', optional($.string)),
    optional('provisional'),
    $.section_body,
  ),

  section_body: $ => block(choice($.limit, $.rule)),

  limit: $ => seq(
    'limit',
    field('name', $._name),
    field('value', $._value),
    optional($.string),
    optional(seq('alternative', 'to', field('alternative', $._name))),
    optional(seq('revision', $.string)),
    optional(seq('confidence', field('confidence', $._name))),
    optional('provisional'),
    optional($.provenance),
  ),

  rule: $ => seq(
    'rule',
    field('name', $._name),
    'on',
    field('kind', $.qualified_name),
    field('variable', $._name),
    optional(seq('where', field('where', $._expression))),
    optional('provisional'),
    field('title', $.string),
    optional(seq('clause', $.string)),
    optional(seq('severity', field('severity', $._name))),
    repeat1(seq('require', field('requirement', $._expression))),
    optional($.provenance),
    optional(seq('hint', $.string)),
  ),

  overlay_declaration: $ => seq(
    'overlay',
    field('standard', $.qualified_name),
    field('title', optional($.string)),
    $.overlay_body,
  ),

  overlay_body: $ => block($.limit),
};
