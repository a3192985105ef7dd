; Highlighting, in the names that tree-sitter itself and Neovim use. No two patterns take the same node, so that their
; order means nothing.

(comment) @comment
(string) @string
(number) @number
(unit) @type
(date) @number
(boolean) @constant.builtin
(unknown) @constant.builtin
(wildcard) @operator
(builtin_type) @type.builtin

; Names, where they are declared
(kind_declaration name: (identifier) @type)
(part_declaration name: (identifier) @type)
(source_declaration name: (identifier) @type)
(standard_declaration name: (identifier) @type)
(design_declaration name: (identifier) @type)
(compare_declaration name: (identifier) @type)
(fabric_declaration name: (identifier) @type)
(variant name: (identifier) @type)
(section name: (identifier) @type)
(claim_subject name: (identifier) @type)
(limit name: (identifier) @constant)
(rule name: (identifier) @function)
(requirement name: (identifier) @function)
(rule variable: (identifier) @variable)
(parameter name: (identifier) @variable)
(argument name: (identifier) @variable)
(instance name: (identifier) @variable)
(tier name: (identifier) @variable)
(bus name: (identifier) @variable)
(loop name: (identifier) @variable)
(attribute_declaration name: (identifier) @property)
(assignment name: (identifier) @property)
(claim name: (identifier) @property)

; Names, where they are used
(qualified_name (identifier) @type)
(choice_type (identifier) @constant)
(joint connector: (identifier) @type)
(call function: (identifier) @function)
(reference (identifier) @variable)
(selection (identifier) @variable)
(member_access name: (identifier) @property)
(lane_group modulation: (identifier) @constant)
(lane_group medium: (identifier) @constant)
(lane_group protocol: (identifier) @constant)
(source_declaration kind: (identifier) @constant)
(limit confidence: (identifier) @constant)
(rule severity: (identifier) @constant)

; Words that declare
[
  "about" "bus" "chip" "claims" "compare" "contains" "cooling" "design" "fabric" "feed" "kind" "lanes" "limit"
  "loop" "overlay" "package" "panel" "part" "plate" "power" "rule" "section" "shoreline" "sink" "source"
  "standard" "tier" "variant" "board" "import" "split"
] @keyword

; Words that say how
[
  "above" "against" "along" "alternative" "arranged" "as" "at" "baseline" "because" "below" "by" "carrying"
  "clause" "confidence" "conforms" "counting" "dated" "efficiency" "fed" "from" "hint" "in" "max" "min" "of"
  "on" "one" "provisional" "rated" "require" "required" "revision" "scaled" "severity" "through" "to" "typ"
  "until" "waive" "was" "where" "with" "x"
] @keyword

["if" "then" "else"] @keyword.conditional

["and" "or" "not" "per" "within"] @keyword.operator

["==" "!=" "<=" ">=" "<" ">" "+" "-" "*" "/" "^" "=" ".." "->"] @operator

["(" ")" "[" "]" "{" "}"] @punctuation.bracket

["," "." ":"] @punctuation.delimiter
