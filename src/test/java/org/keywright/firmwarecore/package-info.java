/** The built-in firmware core, tried in a simulator that is not ours. */
package org.keywright.firmwarecore;
