/** What every SARIF log has in common. */
package dev.shoreline.emit.sarif;
