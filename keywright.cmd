@echo off
rem Starts Keywright on Windows. Without arguments: the window; with arguments: the command line.
rem Builds the program when there is no jar yet; after changing sources run "mvnw package" yourself.
rem Exit codes are the program's own; 3 also when no JDK 25 is found or the program cannot be built.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"

set "jdk="
if defined KEYWRIGHT_JDK call :try "%KEYWRIGHT_JDK%"
if not defined jdk call :try "%home%\runtime"
if not defined jdk if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%USERPROFILE%\.jdks\*") do if not defined jdk call :try "%%~d"
if not defined jdk (
  echo keywright: no JDK 25 was found. 1>&2
  echo keywright: Download Eclipse Temurin 25 from https://adoptium.net and install it, 1>&2
  echo keywright: or set KEYWRIGHT_JDK to the folder of a JDK 25. 1>&2
  exit /b 3
)

set "jar=%home%\lib\keywright.jar"
set "libraries=%home%\lib\*"
if exist "%jar%" goto start
set "jar=%home%\target\keywright.jar"
set "libraries=%home%\target\lib\*"
if exist "%jar%" goto start
echo keywright: building the program (the first time takes about a minute) ... 1>&2
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvnw.cmd -q -B -DskipTests -Dcheckstyle.skip package 1>&2
set "result=%errorlevel%"
popd
if not "%result%"=="0" (
  echo keywright: the program could not be built. 1>&2
  exit /b 3
)

:start
"%jdk%\bin\java.exe" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -cp "%jar%;%libraries%" "-Dkeywright.home=%home%" org.keywright.launch.Main %*
exit /b %errorlevel%

:try
if not exist "%~1\release" exit /b
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && if exist "%~1\bin\java.exe" set "jdk=%~1"
exit /b
