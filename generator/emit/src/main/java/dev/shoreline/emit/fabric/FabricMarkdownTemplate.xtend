package dev.shoreline.emit.fabric

import static extension dev.shoreline.emit.conformance.Markdown.*

/** A fabric's report as Markdown. */
class FabricMarkdownTemplate {

  static def CharSequence render(FabricReport report) '''
    # Fabric: «report.fabric.name.text»

    «IF !report.description.empty»
      «report.description.text»

    «ENDIF»
    - Topology: «report.fabric.topology.word.text»
    - Fabric: «report.fabric.qualifiedName.code»
    - Verdicts: «FOR c : report.counts SEPARATOR ", "»«c.count» «c.status.label»«ENDFOR»

    ## Key figures

    | Figure | Value | Basis |
    |---|---|---|
    «FOR f : report.figures»
      | «f.name.text» | «f.text.text» | «f.note.text» |
    «ENDFOR»

    ## Switches and links

    | Tier | Design | Switches | Ports needed | Ports there | A port | Power, all |
    |---|---|---:|---|---:|---:|---:|
    «FOR t : report.tiers»
      | «t.path.code» | «t.design.code» | «t.tier.count» | «t.needed.text» | «t.ports.text.text» | «t.portSpeed.text.text» | «t.power.text.text» |
    «ENDFOR»

    «IF report.links.empty»
      The wiring is not known: «report.missing.text».
    «ELSE»
      | Links from | To | Links | Each | Together |
      |---|---|---:|---:|---:|
      «FOR l : report.links»
        | «l.group.from.text» | «l.group.to.text» | «l.group.count» | «l.speed.text.text» | «l.bandwidth.text.text» |
      «ENDFOR»
    «ENDIF»

    ## Checks

    | Verdict | Rule | Subject | Measured | Limit | Margin | Where |
    |---|---|---|---|---|---:|---|
    «FOR r : report.verdicts»
      | «r.status» | «r.verdict.rule.code» «r.verdict.title.text» | «r.verdict.subject.code»«IF r.verdict.count > 1» x «r.verdict.count»«ENDIF» | «r.measured.text» | «r.limit.text» | «r.margin.text»«IF !r.marginPercent.empty» («r.marginPercent»)«ENDIF» | «r.place.code» |
    «ENDFOR»
    «FOR r : report.verdicts.filter[!verdict.remark.empty] BEFORE "\n"»
      - «r.verdict.rule.code» on «r.verdict.subject.code»: «r.verdict.remark.text»
    «ENDFOR»
  '''
}
