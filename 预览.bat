@echo off
chcp 65001 >nul
rem 双击这个文件，就能在自己的电脑上预览网站：第一次会自动装好需要的东西，以后几秒钟就打开。
rem Double click to preview the site: makes .venv once, installs what is locked, serves, opens the browser.
setlocal
title 网站预览
rem 放在共享文件夹里也能用 (pushd gives a share a letter)
pushd "%~dp0" || goto failed
set PYTHONUTF8=1

set "PY="
for %%V in (3.14 3.13 3.12 3.11) do if not defined PY py -%%V -c "" >nul 2>&1 && set "PY=py -%%V"
if not defined PY python -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && set "PY=python"
if not defined PY goto nopython

if not exist ".venv\Scripts\python.exe" goto install
fc /b requirements.txt ".venv\requirements.txt" >nul 2>&1 || goto install
".venv\Scripts\python.exe" -c "import showcase" >nul 2>&1 || goto install
goto serve

:install
echo 正在准备运行环境，只在第一次和更新以后需要，大约几分钟，请不要关闭这个窗口……
%PY% -m venv --clear ".venv" || goto failed
".venv\Scripts\python.exe" -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements.txt || goto failed
".venv\Scripts\python.exe" -m pip --disable-pip-version-check --quiet install --no-deps --no-build-isolation --editable . || goto failed
copy /y requirements.txt ".venv\requirements.txt" >nul

:serve
echo 正在生成网站，好了会自动打开浏览器。改了内容，网页会自动刷新。
echo 看完以后，关掉这个窗口就可以。
".venv\Scripts\python.exe" -m showcase serve --open
if errorlevel 1 goto problem
goto end

:nopython
echo 没有找到 Python 3.11 或更新的版本。
echo 请到 https://www.python.org/downloads/ 下载安装，安装时勾选“Add python.exe to PATH”，不需要管理员权限。
echo 装好以后，再双击这个文件。
pause
exit /b 1

:failed
echo 没有装好。请看看网络通不通，再双击这个文件试一次。
echo 单位内网要用镜像的，请先在命令行里运行：pip config set global.index-url 镜像的网址
pause
exit /b 1

:problem
echo 预览没有成功，原因写在上面。改好以后，再双击这个文件。
pause
exit /b 1

:end
endlocal
