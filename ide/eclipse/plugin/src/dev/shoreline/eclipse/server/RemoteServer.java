package dev.shoreline.eclipse.server;

import dev.shoreline.server.protocol.ShorelineEndpoints;
import org.eclipse.lsp4j.services.LanguageServer;

/** Everything that can be asked of the server. */
public interface RemoteServer extends LanguageServer, ShorelineEndpoints {}
