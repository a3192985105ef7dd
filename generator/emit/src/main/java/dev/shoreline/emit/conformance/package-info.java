/** The conformance report: one model, written as HTML, Markdown, JSON, SARIF and JUnit XML. */
package dev.shoreline.emit.conformance;
