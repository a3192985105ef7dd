; In the names of Helix.
[
  (kind_body)
  (part_body)
  (assignments)
  (standard_body)
  (section_body)
  (overlay_body)
  (design_body)
  (variant_body)
  (level_body)
  (lanes)
  (power)
  (cooling)
  (claims)
  (claim_subject)
  (compare_declaration)
  (fabric_body)
  (parameters)
  (arguments)
  (parenthesized)
] @indent

["}" ")"] @outdent
