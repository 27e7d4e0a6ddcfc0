@echo off
rem Starts the program with what suits the exports' size; see the script "assessment" beside this one.
setlocal
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "program=%lib%\party-building-assessment.jar"
set "archive=%lib%\classes.jsa"

rem An equals sign parts arguments here as a space does.
set "data=data"
:argument
if "%~1"=="" goto size
if "%~1"=="--data" set "data=%~2"
shift /1
goto argument

:size
set "large="
for %%f in ("%data%\*") do if %%~zf gtr 16777216 set "large=yes"
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m"
if defined large set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=4 -XX:FreqInlineSize=80 -XX:InlineSmallCode=800 -Xmn384m -XX:MaxRAMPercentage=60 -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=30"
set "options=%options% -Xlog:disable -Xlog:all=error:stderr %JAVA_OPTS%"

if exist "%archive%" (
  "%java%" %options% "-XX:SharedArchiveFile=%archive%" -jar "%program%" %*
  exit /b
)
if defined large (
  "%java%" %options% -jar "%program%" %*
  exit /b
)

set "new=%archive%.%RANDOM%"
"%java%" %options% "-XX:ArchiveClassesAtExit=%new%" -jar "%program%" %*
set "status=%errorlevel%"
rem A run that published nothing has loaded too few classes.
if "%status%"=="0" if exist "%new%" for %%f in ("%new%") do if %%~zf gtr 33554432 move /y "%new%" "%archive%" >nul
if exist "%new%" del "%new%"
exit /b %status%
