"""The program: command line, application, screens, settings, clipboard."""
