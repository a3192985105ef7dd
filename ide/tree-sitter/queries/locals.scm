; What a name means is the language server's matter; within a file these are the scopes of parameters and of
; the variable of a rule.
[
  (part_declaration)
  (design_declaration)
  (rule)
] @local.scope

(parameter name: (identifier) @local.definition)
(rule variable: (identifier) @local.definition)
(reference (identifier) @local.reference)
