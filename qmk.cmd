@echo off
rem QMK's command line, answered by Keywright: make QMK_BIN=C:/path/to/qmk.cmd ...
rem The exit code is the program's own.
"%~dp0keywright.cmd" qmk %*
