@echo off
rem Starts Tiaowen on Windows: finds a JDK 21 or newer, builds when sources changed, then runs Java.
rem   JAVA_HOME   a JDK to prefer, when it is new enough
rem   JAVA_OPTS   options for Java, such as -Xmx2g
setlocal EnableDelayedExpansion
chcp 65001 > nul
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%D in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
    if not defined JDK for /d %%J in ("%%~D\*") do if not defined JDK call :consider "%%~J"
)
if not defined JDK (
    echo 没有找到 JDK 21 或更新的版本。请安装一个，或把 JAVA_HOME 指向它。 1>&2
    exit /b 2
)

rem Up to date when no source is newer than the jar and the list of sources is the one that was built.
powershell -NoProfile -Command "$s = Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\src\main','%HOME_DIR%\web'; $list = ($s.FullName | Sort-Object) -join [char]10; $built = '%HOME_DIR%\target\built'; if ((Test-Path $built) -and (Test-Path '%HOME_DIR%\target\tiaowen.jar') -and ((Get-Content -Raw -Encoding UTF8 $built) -eq $list) -and -not ($s | Where-Object { $_.LastWriteTime -gt (Get-Item $built).LastWriteTime })) { exit 0 } else { exit 1 }"
if errorlevel 1 call :build || exit /b 2

"%JDK%\bin\java" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true %JAVA_OPTS% "-Dtiaowen.home=%HOME_DIR%" -Dtiaowen.terminal=true -cp "%HOME_DIR%\target\tiaowen.jar;%HOME_DIR%\target\lib\*" tiaowen.cli.Main %*
exit /b %errorlevel%

:build
where mvn > nul 2> nul || (
    echo 没有找到 Maven，无法构建程序。请先安装 Maven 3.8 或更新的版本。 1>&2
    exit /b 1
)
echo 正在构建程序，首次需要一两分钟…… 1>&2
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true package > "%HOME_DIR%\target\build.log" 2>&1
set "MVN_CODE=%errorlevel%"
popd
if not "%MVN_CODE%"=="0" (
    echo 构建没有成功。完整的记录在 target\build.log。 1>&2
    exit /b 1
)
powershell -NoProfile -Command "$s = Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\src\main','%HOME_DIR%\web'; [IO.File]::WriteAllText('%HOME_DIR%\target\built', (($s.FullName | Sort-Object) -join [char]10))"
exit /b 0

:consider
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION= "%~1\release" 2^> nul') do for /f "delims=." %%M in ("%%~V") do if %%M geq 21 set "JDK=%~1"
exit /b
