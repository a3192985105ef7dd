// The language as tree-sitter reads it: highlighting, folding and structure for editors and forges. The
// grammar of the language itself is Shoreline.xtext; `test` holds the two against each other. Rules have the
// same order and the same alternatives as there, so that a change is easy to carry over.
const names = require('./grammar/names');
const parts = require('./grammar/parts');
const standards = require('./grammar/standards');
const designs = require('./grammar/designs');
const values = require('./grammar/values');

module.exports = grammar({
  name: 'shoreline',

  // In the order of `enum Token` in src/scanner.c. The scanner never cuts `_nothing`.
  externals: $ => [
    $.comment, $.identifier, $.number, $.unit, $.date, $._member_dot, $._dated, $._nothing,
  ],

  // Some editors begin a file with a byte order mark.
  extras: $ => [$.comment, /[ \t\r\n\uFEFF]/],

  // A keyword that stands where none can stand is no name: `_nothing` keeps it from being one.
  word: $ => $._keyword,

  conflicts: $ => [
    // The `kind` behind a source may be the source's, or begin a declaration.
    [$.source_declaration],
    // The comma behind a corner may begin another corner, or end the statement.
    [$.corners],
  ],

  rules: {
    source_file: $ => seq(
      optional($.version_clause),
      optional($.package_clause),
      repeat($.import_clause),
      repeat($._declaration),
    ),

    version_clause: $ => seq('shoreline', $.number),

    package_clause: $ => seq('package', $.qualified_name),

    import_clause: $ => seq('import', $.qualified_name, optional(alias('.*', $.wildcard))),

    _declaration: $ => choice(
      $.kind_declaration, $.part_declaration, $.source_declaration, $.standard_declaration,
      $.overlay_declaration, $.design_declaration, $.compare_declaration, $.fabric_declaration,
      seq($._nothing, $._keyword),
    ),

    ...parts,
    ...standards,
    ...designs,
    ...values,
    ...names,
  },
});
