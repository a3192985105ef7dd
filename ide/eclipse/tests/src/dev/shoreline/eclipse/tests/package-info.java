/** Tests of the plug-in in a running workbench. */
package dev.shoreline.eclipse.tests;
