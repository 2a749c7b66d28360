package org.keywright.cli;

import java.util.List;
import org.keywright.application.Failure;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/**
 * What is said about a command line that cannot be understood: the usage for a person, and one JSON
 * document where the line asks for it.
 */
record WrongCommandLine(Console console, IParameterExceptionHandler usage)
        implements IParameterExceptionHandler {

    private static final String JSON = "--json";

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) throws Exception {
        if (List.of(arguments).contains(JSON)) {
            String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
            CommandLineDoor.printJson(
                    new Failure(wrong.getMessage(), "See " + help + ".", false), console);
        }
        return usage.handleParseException(wrong, arguments);
    }
}
