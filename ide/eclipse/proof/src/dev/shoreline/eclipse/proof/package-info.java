/** What is started in a plain Eclipse once Shoreline has been installed into it. */
package dev.shoreline.eclipse.proof;
