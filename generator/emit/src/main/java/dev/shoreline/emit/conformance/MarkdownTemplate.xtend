package dev.shoreline.emit.conformance

import java.util.List

import static extension dev.shoreline.emit.conformance.Markdown.*

/** The report as Markdown: for pull requests, mail and terminals. */
class MarkdownTemplate {

  static def CharSequence render(ReportModel model) '''
    # Conformance report: «model.head.name.text»

    «IF !model.head.description.empty»
      «model.head.description.text»

    «ENDIF»
    «IF model.hasParts»
      - Route: «model.head.routeLabel.text»
    «ENDIF»
    «IF !model.head.variantLabel.empty»
      - Variant: «model.head.variantLabel.text»
    «ENDIF»
    «IF !model.head.revision.empty»
      - Revision: «model.head.revision.text»
    «ENDIF»
    - Design: «model.head.qualifiedName.code»«IF !model.head.place.empty» in «model.head.place.code»«ENDIF»
    «FOR s : model.head.standards»
      - Standard: «s.title.text»«IF !s.revision.empty», revision «s.revision.text»«ENDIF»«IF s.provisional» (provisional)«ENDIF»
    «ENDFOR»
    - Verdicts: «FOR c : model.counts.filter[count > 0] SEPARATOR ", "»«c.count» «c.status.label»«ENDFOR»«IF model.provisional > 0»; «model.provisional» rest on a provisional rule or limit«ENDIF»

    > «ReportHead.STATEMENT.text»

    «IF model.hasParts»
      ## Key figures

      | Figure | Value | Basis |
      |---|---|---|
      «FOR f : model.figures»
        | «f.name.text» | «f.text.text» | «f.note.text» |
      «ENDFOR»

    «ENDIF»
    «IF !model.claims.empty»
      ## Claims

      | About | Measure | Claimed | Basis | Source | Verdict |
      |---|---|---|---|---|---|
      «FOR r : model.claims»
        | «r.subject.name.code» | «r.claim.measure.code» | «r.claim.figure.text» | «r.claim.basis.text» | «r.source.text» | «r.status»«FOR id : r.rules» «id.code»«ENDFOR»«FOR m : r.mentions»; in «m.code»«ENDFOR» |
      «ENDFOR»

    «ENDIF»
    «IF !model.attention.empty»
      ## Needs attention

      «verdicts(model.attention)»
      «FOR r : model.attention.filter[!verdict.remark.empty || !waiver.empty]»
        - «r.verdict.rule.code» on «r.verdict.subject.code»: «r.verdict.remark.text»«IF !r.waiver.empty»«IF !r.verdict.remark.empty» - «ENDIF»waived: «r.waiver.text»«ENDIF»
      «ENDFOR»

    «ENDIF»
    «IF !model.disputed.empty»
      ## Where sources differ

      | Verdict | Rule | Subject | Held to |
      |---|---|---|---|
      «FOR r : model.disputed»
        | «r.status» | «r.verdict.rule.code» | «r.verdict.subject.code» | «FOR line : r.sourcesThatDiffer SEPARATOR "<br>"»«line.text»«ENDFOR» |
      «ENDFOR»

    «ENDIF»
    «IF !model.settled.empty»
      ## Passing

      «verdicts(model.settled)»

    «ENDIF»
    «IF model.hasParts»
      ## Computed figures

      | Name | Value | What it is |
      |---|---|---|
      «FOR r : model.rollUps»
        | «r.name.code» | «r.text.text»«IF !r.reason.empty»: «r.reason.text»«ENDIF» | «r.title.text» |
      «ENDFOR»

    «ENDIF»
    «IF !model.sources.empty»
      ## Sources

      | Source | Kind | Date | Where | Values |
      |---|---|---|---|---:|
      «FOR s : model.sources»
        | «s.source.title.text» | «s.source.kind.text» | «s.source.date.text» | «s.source.location.text» | «s.uses» |
      «ENDFOR»
    «ENDIF»
  '''

  private static def CharSequence verdicts(List<VerdictRow> rows) '''
    | Verdict | Rule | Subject | Measured | Limit | Margin | Where |
    |---|---|---|---|---|---:|---|
    «FOR r : rows»
      | «r.status»«IF r.verdict.provisional» (provisional)«ENDIF» | «r.verdict.rule.code» «r.verdict.title.text»«IF !r.reference.empty» - «r.reference.text»«ENDIF» | «r.verdict.subject.code»«IF r.verdict.count > 1» x «r.verdict.count»«ENDIF» | «r.measured.text» | «r.limit.text»«IF !r.verdict.confidence.empty» (confidence «r.verdict.confidence.text»)«ENDIF» | «r.margin.text»«IF !r.marginPercent.empty» («r.marginPercent»)«ENDIF» | «r.place.code» |
    «ENDFOR»

  '''
}
