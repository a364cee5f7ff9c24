/** Company, then letters of kinds with their drivers, without `.sys`. Made by scripts/make-knowledge.mjs. */
export const minifilterTable = `
12d Synergy|f:cbfsfilter2017
1mill|m:fsmon
2Squared Inc.|s:antispywarebot
360 Software (Beijing)|a:360qpesv|f:360antisteal|m:360disproc atdragent atdragent64 qutmdrv
5nine Software Inc.|as:5nine.cbt|e:5nine.encryptor
AFORE Solutions Inc.|e:clcxcore
AI Consulting|f:aictracedrv_b|m:aictracedrv_am|s:aictracedrv_cs|v:aicvirt vmagic
AIRWare Technology Ltd|m:airship-filter
AISHU Technology Corp|m:bcloudsafe
ALPS SYSTEM INTEGRATIO|e:isfp
ALPS SYSTEM INTERGRATION CO., LTD.|p:sdfsagdrv sdfsdevfdrv sdfsfdrv sdifsfdrv
ALPS SYSTEM INTERGRATION CO., LTD|e:isirm|m:isirmfmon
ALWIL Software|m:aswfsblk|v:aswsnx
ANR Co. LTD.|s:anrfsdrv
ANRC LLC|c:totalsystemauditor
ARIA Cybersecurity|p:aztagent
ASF Labs 2019 LTD|f:sbox
ASHINI Co. Ltd.|p:asepsdrv asi_ns_drv
AST Cyber Lab LLP|m:slrfsflt slrregflt
ASUSTek COMPUTER INC.|m:asussecmon
ASUS|e:asussecdrive
ATUS Technology LLC|e:afdriver
AVG Grisoft|a:avgmfi64 avgmfrs avgmfx64 avgmfx86
AVG Technologies CZ, s.r.o.|v:avgvtx64 avgvtx86
AVG Technologies CZ, s.r.o|m:avgtpx64 avgtpx86
AVNOS|a:kavnsi
Absolute Software Corp.|e:cve
Absolute Software|m:abtfilesystemblocker cbfsfilter2017|s:psepfilter
Acertant Tech|b:versamatic
Acronis Inc.|b:afcdp exbackup file_tracker
Acronis|b:file_monitor|f:dldriverminiflt dlpdriverprot tracker|h:ghost_file|iv:virtual_file|m:dlpdrivernfn ngscan|s:dlpdriversmb|y:file_protector
Actifio Inc|m:aaf
Activision Blizzard, Inc.|a:brynhildr
Adaptiva|m:adaptivaclientcache32 adaptivaclientcache64
Adobe Systems Inc.|h:coresyncfilter
Adtrustmedia|m:browsermon
Advanced Micro Devices|f:amdfsmini
Agger Labs Ltd.|a:agr agr_a
Ahkun Co., Ltd.|a:ahkamflt ahksvpro ahkusbfw
AhnLab Inc.|a:tffregnt
AhnLab, Inc.|a:atamptnt smdrvnt v3flt2k|m:vpdrvnt
AhnLab|r:av12nfnt
Ahnlab|a:adcvcsnt ahnrghlh arfmonnt aszfltnt omfltlh v3flu2k v3ift2k v3iftmnt v3mifint
Ahranta Inc.|p:flockflt
Airlock Digital Pty Ltd|m:alcapture|p:airlock
Aladdin Knowledge Systems|e:aksdf
AlertBoot|e:abfilterdriver
Alfa Corporation|b:alfasc
AlfaSP.com|f:alfavs
Alfa|e:aifafe|m:alfaff|p:aifaffp fspfltd
Aliaksander Lebiadzevich|m:sddrvldr
Alibaba Cloud Computing Ltd.|m:edsapprep
Alibaba|s:alifilemonitordriver
Allsum LLC|s:hipara
AlphaAntiLeak|m:aalprotect
Altaro Ltd.|m:altcbt
Altiris|f:atrsdfw|v:vzdrv
Alwil|a:aswmonflt
Amazon Web Services Inc|m:amznmon|v:awseucappredirectiondriver
Amazon.com, Inc.|v:dcvwebauthnredirector dcvwscrd
Analytik Jena AG|m:ajfsprot
Angelltech Corporation Xi'an|e:aefs
AntiSpyware LLC|s:adwarebot antispyware
Anvisoft|a:avfsmn
ApSoft|m:cwmem2k64
ApexSQL LLC|m:apexsqlfilterdriver
AppAssure Software|b:aafs
AppGuard LLC|m:agseclock agsyslock
AppSense Ltd|e:ucadatamgr|m:datanow_driver ucafltdriver|s:amfilesystemfilter|v:datanet_driver
AppSense|p:amminifilter
AppStream, Inc.|h:appstream|m:rflog
Appflare LLC|e:ntzldrv|v:ntzlsb
AppiXoft|m:axfsysmon scensemon
Applied Security GmbH|e:ascryptofilter
Aqua Security|m:containermonitor
Arcdo|a:anvfsm cdrrsflt|p:anxfsm cdrsdflt
Arcserve|m:xoiv8x64
Ares Green Ltd.|m:aresgreenff
Arkoon Network Security|m:heimdall
Armor Antivirus|s:armflt
ArmorxAI|f:arxflt
Ashampoo Development|m:ifs64
Ashampoo GmbH & Co. KG|a:ashavscan
AsiaInfo Technologies (Chengdu), Inc.|m:asbm
AsiaInfo Technologies|m:kfileflt
Assured Info Security|p:arm_minifilter pegasus
Assured Information Security|e:aisleg
Aternity Ltd|m:aternityregistryhook
Atlansys Software, LLC|m:amfd atflt
Aunaki|m:ancfunc
Australian Projects|a:zxfsfilt
Authentium|a:avmf
AutnHive Inc.|e:ahsentry
Automaton Inc|ep:cbfsfilter2017|p:cbfilter20
Autonomy Corporation|h:acahsm autnhsm
Autonomy Systems Limited|s:block
AvSoft Technologies|a:strapvista64|ma:strapvista
Avalere, Inc.|s:acfilter
Avanite Limited|m:avapsfd
Avanquest|u:mxrcycle
Avast Software|m:aswsp
Avecto Ltd|s:pgdriver
Avira GmbH|a:avgntflt|m:avipbb
AxBx|a:vk_fsf
Axact Pvt Ltd|m:axfltdrv
Axcient Inc.|r:axfilter
Axence Software Inc.|c:axfsdrv2
Axiana LLC|s:wbdrv
Axur Information Sec.|m:amsfilter
BITCORP S.R.L.|m:minifswatcher
BLACKFORT SECURITY|a:bsyaed bsyar bsydf bsyirmf bsyrtm bsysp bsywl
Backup Systems Ltd|m:cbfltfs4
Baidu (Hong Kong) Limited|a:bfilter|m:bfmon
Baidu (beijing)|a:bdfiledefend|m:bdrdfolder
Baidu Online Network|m:bdsysmon
Baidu online network technology (beijing)Co., Ltd|a:bd0003 bdsdkit
BakBone Software, Inc|r:bkbmfd32 bkbmfd64
Barkly Protects Inc.|m:boscmflt bosfsfltr
Basein Networks|m:cbfsfilter2017
BattlEye Innovations|m:bedaisy
Bayalink Solutions Co|c:libertyfsf
Beachhead Solutions|e:bhfilter
Beijing Bytedance|m:sealprotect
Beijing CA-JinChen Software Co., Ltd|m:kfac
Beijing Cloudock Techn Co|r:esff
Beijing Kingsoft|a:ksfsflt
Beijing Majorsec|a:majoradvapi
Beijing MicroColor|s:mcfltlab
Beijing Mike Technology Co., Ltd.|a:rswcatcher|m:rswmonitor
Beijing QiAnXin Tech.|m:qminspec
Beijing Qihoo Technology Co., Ltd.|m:360fsflt
Beijing Rising Information Technology Corporation Limited|a:hooksys
Beijing Shu Yan Science|ms:gagsecurity|s:printdriver
Beijing VEDA Information Technology Co. Ltd|a:magicarmordrv
Beijing Venus|a:txfilefilter vtsysflt
Beijing Volcano Engine|m:flprotect
Beijing Wondersoft Technology Co., Ltd|e:ctpfile
Beijing Zhong Hang Jiaxin Computer Technology Co.,Ltd.|m:filefilter
Bentley Systems Inc|o:cbfilter20
Best Security|m:rpwatcher
BeyondTrust Inc.|m:blackbirdfsa
BeyondTrust|p:privman
BiZone LLC|m:bzsenedrsysdrv bzsenspdrv bzsenth bzsenyaradrv
BicDroid Inc.|e:qdocumentfsf|m:qdocumentref
Bicdroid Inc|s:qdocumentdpi
Binary Defense Systems|a:osiris|m:bdsmonsys
Binklac Workstation|mp:bwanticheat|p:bksandfs
Binqsoft Inc.|e:qlockfilter
Bit9 Inc.|m:carbonblackk
Bit9 Inc|a:b9kernel
Bit9, Inc.|p:paritydriver
BitArmor Systems, Inc|c:baprtsef|e:bapfecre|m:bamfltr bapfecpt
BitDefender SRL|a:atc avc3 avckf bddevflt gemma gzflt hbflt ignis trufos vlflt|v:bdsandbox
BitRaider LLC|c:brdriver brdriver64
BitRaider|h:brdriver brdriver64
Bitdefender SRL|m:bdprivmon edrsensor
Bitdefender|a:bdsvm
Bkav Corporation|a:bkavautoflt bkavsdflt
Blackpoint Cyber|m:ztacfltr
Blade SAS|k:shadowvirtualstorage
Blockbit Technology Ltd.|a:blockbitxdrminifilter
Blondell-Hart Inc.|m:cbfilter20
Bloombase|e:bbfsflt
BluSapphire Cyber Systems Pvt Ltd|m:oneagent
Blue Coat|r:pcvnfilt
Blue Ridge Networks|m:brnfilelock brnseclock
Blue Shoe Software LLC|u:bssflt
Bluzen Inc|m:ipcomfltr
Boldend, Inc.|y:boldenddrvr
Brainloop AG|m:cbfilter20
Brainzsquare, Co. Ltd.|e:fcfileio
Bridgehead Soft|h:htdafd
Briljant Ekonomisystem|b:accessmonitor
Broadcom|m:symevnt symevnt32
Bromium Inc|m:bemk brcow_x_x_x_x brfilter
BullGuard|a:bdfilespy
ByStorm|m:bssaudit
ByteJams B.V.|y:ranger
C-DAC Hyderabad|m:pecfilter
C-NetMedia Inc|a:antispyfilter
C-Netmedia|s:malwarebot spywarebot spywareremover
C2C Systems|h:c2c_af1r
CA (XOSOFT)|r:xomf
CA (XOsoft)|v:xorw
CA|m:kmxagent kmxfile kmxsbx xomfcbt8x64|p:drveng
CELALETTIN ER|m:edrfrm edrhips edrmon edrprt edrsec
CGS Publishing Tech|e:orislpdrv
CJSC Returnil Software|a:rvsmon|f:rvsavd|p:rmseffmv
CMC Cyber Security|a:cbfilter20 cbprocess20 cbregistry20
COMODO Security Solutions Inc|v:cmdguard
CONNECT SHIFT LTD|m:dtpl
CRU Data Security Group|m:cdsgfsfilter
CTERA Networks Ltd.|h:cteraflt
CUBOX Co., Ltd|m:culockerfsfd
CYEBIZ co Ltd|m:cpfd10
CaminoSoft Corp|h:camino
Carbonite Inc|m:bdsfilter csbfilter mozycorpfilter mozyenterprisefilter mozyentfilter mozyhomefilter mozynextfilter mozyoemfilter mozyprofilter
Caringo, Inc.|h:car_hsmflt
Carroll-Net Inc.|h:cnet_hsm
CatoNetworks Ltd.|p:catoatdriver
Cavelo Inc.|m:cbfilter24
Cegis Cyber Inc|e:cegisdlpfsfilter
Censornet Ltd|s:ussdrv
Centennial Software Ltd|m:msiodrv4
CenterTools Software GmbH|s:dlfsflt
Centre for Development of Advanced Computing|m:usbpdh
Centre for Development of Telematics|a:trinetradr
Centrify Corp|m:centrifyfsf
Certero|m:cmflt
Check Point Software Technologies Ltd.|m:cphsmon
Check Point Software Technologies Ltd|e:dsfa medlpflt|p:cposfw
Check Point Software|m:epklib epregflt
CheckMAL Inc|a:appcheckd
Checkpoint Software|b:cpbak|m:cpepmon
Cheetah Mobile Inc.|a:lbprotect wdocsafe
ChemoMetec|m:chemometecfilter
Chengdu Wei Tech Inc.|s:wvscr
Chongqing Intelligent Information Tech Co.,Ltd|m:zdprotect
Cigent Technology Inc|m:spotlight
Cigital, Inc.|m:fmdrive
Cinea|e:sview
Cisco Systems|a:ciscoampcefwdriver ciscoampheurdriver ciscosam csaav immunetprotect immunetselfprotect|m:csaam|p:csacentr csaenh csareg|s:csascr
Citrix Systems Inc.|r:ctxubs
Citrix Systems|h:upmjit|m:srminifilterdrv|s:upmaction|v:ivm
Citrix, Cloud Software Group, Inc.|e:ctxsdt2
CityRebirth Inc.|a:ransomblock
Clonix Co|m:rsfdrv
CloudGUARD GmbH|m:csfilter
Cloudplan GmbH|m:cpflt
Clumio Inc|m:clumiochangeblockmf
CoSoSys|m:cssdlp
Code Mortem|b:filearchive
Code42|m:aatfilter code42filter
CodeProof Technologies Inc|a:cpavfilter cpavkernel
Cofio Software Ltd|b:dcefltr
Cohesity Inc|m:fscbtflt
ColorTokens|m:ffdriver
ComTrade|h:cthsmflt|m:ctamflt
Comae Tech|m:windd
Comcast|m:comcastfsfilter
CommVault Systems, Inc.|ep:cvdlp|m:prffilter|mk:cvcbt|r:cvmfsj
Communication U China|e:gisfile_decryption
Commvault Systems, Inc|h:gxhsm
Comodo Group Inc.|a:cmdccav cmdguard|p:mydlpmf
Comodo Security Solutions Inc.|m:cfrmd cmdcwagt
Comodo Security|e:cmdmnefs
Computer Assoc|a:caavfltr ino_fltr
Computer Sciences Corporation|e:csccvdrv
Comtrue Technology|m:ctrpamon shdlpmedia shdlpsf
Conduant Corporation|m:conduantfsfltr
Condusiv Technologies|m:hiofs
CondusivTechnologies|m:excfs intmfs vintmfs
ConeSecurity Inc|a:csflt
Confio|m:iridiumswitch|z:iridiumio
Confluera Inc|a:tbmninifilter
ConnorZ Inc.|m:cheatshield
Coranti Inc.|a:crncache32 crncache64 crnsysm|p:crnselfdefence32 crnselfdefence64
CoreTrace Corporation|a:bouncer
Corel Corporation|p:rsbfsfilter
Cortex Security S.A|a:dsfilter
Crawler Group|m:tbrdrv
Credant Technologies|e:cmgffe|m:xendowflt|s:xendowfltc|z:cmgffc
CristaLink|m:mtsvcdf
CrowdStrike Ltd.|a:csagent
CrowdStrike|p:im
Crypto-Pro|e:cpefs|p:cproctrl
Cybee  L.L.C.|m:cybeeobserver
Cyber Crucible Inc.|p:ccrrsecmon
Cyber Reliant|e:trivalentfsfltr
CyberArk Software|m:cybkerneltracker vfpd
CyberEye Research Labs|e:rdfilter
CyberSight Inc|m:csmon
Cyberbit Ltd|s:apdfsf
Cybereason|s:crexecprev
Cyberhaven Inc|m:cyberhavensystemmonitor
Cydanix LLC|m:cydanix_amon
Cyera Ltd.|s:cydlpflt
Cygna Labs|m:filemonitor
Cylance Inc.|m:cyoptics cyprotectdrv32 cyprotectdrv64
Cyseca Solutions Sdn Bhd|s:cysecaflt
Cytrence Inc|m:cytmon
D3CRYPT3D LLC|c:d3clock
D3L|p:prelaunch
DACS Laboratories GmbH|f:dxfm
DELL Technologies|m:dtdsel
DESlock|e:dlmfenc dlrmenc
DNP HyperTech Co., Ltd.|p:dhtdriver32 dhtdriver64
DOR|h:uvaultflt
DROVA|s:effedriver
Dakota State University|a:ednemfsfilter
Dalian CP-SDT Ltd|p:xtimusbfsfilterdrv
Darktrace Holdings Ltd.|m:csfsflt
Data Encrypt Sys|c:dlmfprot
Data Encryption Ltd|e:dlmfencx
Data Robotics|q:droboflt
Data Storage Group|h:bkfmap
DataFirst Corporation|h:dfdriver
DataGravity Inc.|m:dgfilter
DataPatrol FZCO|a:dptpp103
Datacloak Tech|f:dciogrd|m:dcfsgrd
Datadog|m:ddapm
Datpol|p:spyshelter
Datto Inc|b:cbfilter20|m:dattofsf
Deep Instinct Ltd.|a:deepinsfs
Deep Instinct|a:deepinsfs
DeepSpace Storage Systems|m:dshsm
DefendX Software|q:ntps_qfs
Delinea Inc.|m:dpeacdrv
Dell Inc.|b:aafilefilter|r:dellcapfd
Dell Secureworks|m:groundling32 groundling64
Dell Software Inc.|m:dgedriver
Dell Technologies Inc.|f:dscdriver|m:ceecava
Dell Technologies|f:dewdrv|m:nwedriver
Dell|sv:vhdflt
Delta Electronics Inc|m:deltamonitor icrlmonitor
Denuvo GmbH|m:denuvo-anti-cheat-driver
Deqo|b:deqocps
DeviceLock Inc|s:dldrivernetmini
Digimarc Corp.|s:dmsamfilter
Digital Endpoint|s:dlpflt
Digital Guardian Inc.|f:dgminflt
Digital Information Technologies Corporation|p:sentinelargus
Digital Information Technologies|m:webargus
Digitalonnet|a:adspiderdoc|s:adspiderex2
Digitalsense Co|m:dsfltfs
Diskeeper Corporation|m:dkdrv dktlfsmf hbfsfltr nowonmf|mv:dkrtwrt|u:udfilter
Division-M|p:cbfilter20
Dmitry Stefankov|m:devmonminifilter winteonminifilter wiper
Dmitry Varshavsky|p:dguard
Doctor Web Ltd.|a:spiderg3
Doctor Web|a:drwebfwft dwprot dwshield dwshield64|m:drwebfwflt eventmon
Double-Take Software, Inc.|h:rephsm
Double-Take Software|h:repsis
Douzone Bizon Co|m:fmkkc mcstrg nmlhssrv01 rswctrl
DragonFlyCodeWorks|s:atomizer
Dream Group Ltd.|m:sensork
DreamCrafts|m:samflt
DriveSentry Inc|a:drivesentryfilterdriver2lite
DriverEntry Kernel Development|p:byndfile
Dropbox Inc.|h:dbx
Dtex Systems|m:dnafsmonitor
Duplee SPI, S.L.|b:dupleemf
EMAC LAB|m:emac-driver-x64
EMC Corporation|h:atmosfs
EMC Software Inc.|h:dxspy
EMC|a:ecatdriver
ESEA|v:eseadriver3z
ESET spol. s r.o.|f:edevmon edevmonm
ESET, spol. s r.o.|a:eamonm|m:ehdrv
ESTsecurity Corp.|o:escfilter
ESTsecurity Corp|a:escfilter rspcrtw rsrtw
ESTsoft corp.|a:estrkmon estrkr|m:estprmon estprp estregmon estregp
ESTsoft|a:ayfilter rtw
ETRI|a:vrsdetri vrsdetrix
EaseFilter Technologies|e:fileguard|h:cloudtier|v:cloudfile
EaseUS|a:euimgprt
EaseVault Technologies Inc.|h:easetag|m:easeflt
Easy Solution Inc.|p:dsbwnck
EasyAntiCheat Solutions|a:easyanticheat
Edgeless Opensource Group|v:ppnp-localboost2
Egenera, Inc.|v:egenpage
Egis Technology Inc.|e:mwipsdfilter|m:elock2fsctldriver|s:egistecff
Egnyte Inc|ma:egnfsflt
EgoSecure GmbH|p:esaccctlfe|s:esaccctl
Egress Software|c:sds
Elastic|s:elasticendpoint
Elastio Software Inc|b:eiohelium
Electronic Arts|m:eaanticheat
Elex Tech Inc|m:isafekrnl isafekrnlmon
Elpha Secure Technology Inc.|m:esartemis
Emsi Software GmbH|a:a2acc a2acc64 a2ertpx64 a2ertpx86 a2gffi64 a2gffx64 a2gffx86
Emsisoft Ltd.|a:eppfilebackup
Emugu Secure FS|e:emugufs
Encourage Technologies|m:asiofms|p:asioeg
Endeavors Technologies|r:stfsd
Enforcive Systems|s:enffltdrv
EnigmaSoft|a:enigmafilemondriver
Enterprise Data Solutions, Inc.|h:edsihsm|m:edsigk
Entrust Inc.|m:eetd32 eetd64
Entrust|e:eedmkxp32
Eruces Inc.|e:mefefs
EsComputer Corp|e:vtefsflt
Eugrid Inc|p:eumntvol
EveryZone INC.|a:tvdriver tvfiltr tvptfile tvspfltr tvstfltr
EveryZone Inc.|a:iprotect
Everyzone|a:tvmfltr
Evidian|r:rfsfilter
Exent Technologies Ltd|c:x7ex
F-Secure|m:fsatp fshs
FFC Limited|m:ffcfilt
FILEAGO SOFTWARE PRIVATE LIMITED|m:wddlpkm
FSLogix Inc.|r:frxccd|sv:frxdrv|v:frxdrvvt
FUJITSU BROAD SOLUTION & CONSULTING Inc.|s:fdtlock
FUJITSU BROAD SOLUTION|s:spcgrd
FUJITSU BSC Inc.|e:spcflt
FUJITSU ENGINEERING|m:ibr2fsk
FUJITSU LIMITED|e:fjseparettifilterrammon|m:da_ctl fjgsdis2 fjseparettifilterredirect fsw31rj1
FUJITSU SOFTWARE|m:psacfileaccessfilter
FXSEC LTD|a:pfkrnl
Faronics Corporation|m:aefilter
Fasoo Inc.|m:f_pmf
FastTrack Software ApS|m:abrpmon|p:abrepm
Ferro Software|b:fbsfd
Field Effect Software|a:covagent
FileCloud|m:fileclouddrv
FileTek, Inc.|m:trustededgeffd
Filekeeper|b:fkdriver
Filseclab|a:fildds
FireEye Inc.|m:fekern
FireEye Inc|m:wfp_mrt
First Watch Limited|f:fwdi
Fitsec Ltd|m:kconv sanddriver trace
Flexera Software Inc.|m:isregflt isregflt64
ForcePoint LLC.|m:fpepflt
Forcepoint LLC.|u:bgprotect
Fortinet Inc.|a:fortiaptfilter fortimon2 fortirmon fortishield
Fortisphere, Inc.|s:fvefsmf
Fortium Technologies Ltd|c:cogoflt32 cogoflt64 cogofltia64|e:evsdecrypt32 evsdecrypt64 evsdecryptia64
Fortres Grand Corp.|e:fgcenc|p:f101fs|s:fgcpac|v:fgccow
Forware|e:tsdlp
Fox Technologies|p:boksflac
Fox-IT|s:fdriver
Fsas Technologies Inc.|a:wscm|m:secure_os
Fuddata Limited|p:fileworm
Fujian Shen Kong|m:wats_se
Fujitsu Ltd.|m:prnatch
Fusion-io|m:dcsnaprestore fiometer
Futuresoft|m:pointguardvista64f pointguardvistaf pointguardvistar32 pointguardvistar64
G Data Software AG|e:gddmk|m:gddcv
G Data|a:hookcentre miniicpt pkticpt
GAS Tecnologia|a:gbpkm
GE Aviation (Digital Systems Germantown)|p:cidacl
GRAU Data Storage AG|h:hsmfilter
GRGBanking Equipment|a:secone_filemon10 secone_proc10 secone_reg10 secone_usb
GTV VIETNAM TECHNOLOGY|m:gtvservice
GameHi Co., Ltd.|m:codex
GemacmbH|mz:gcffilter
Glarysoft Ltd.|m:gumhfilter
Global 360|h:fltasm
Goldmessage technology co., Ltd.|s:kkudkprotectker
Goldmsg|f:kkdiskprotecter
Google, Inc.|m:mrxgoogle
Google|h:gdrive
Gorizonty Rosta Ltd|m:gofsmf
GrammaTech, Inc.|m:drvhookcsmf drvhookcsmf_amd64
Greatsoft Corp.Ltd|a:vcdriv vchle vcreg
GreenBorder|e:gbfsmf
GridinSoft LLC|a:gtkdrv
Group-IB LTD|m:gibepcore|s:gibepdevflt
Guangzhou Junkai Electronic Technology Co|e:vsccryptor
Guangzhou Shizhen Information Technology Co.,Ltd|m:spidermon|s:spiderfilter
H+H Software GmbH|p:hhrrph hhvolfltr
H3C Ltd.|v:vdpfilefilter
H6N Technologies LLC|s:h6kernnt
HA Unix Pt|m:hafsnk
HAURI Inc.|a:vraptflt
HAURI|a:vradfil2 vraptdef vrarnflt vrbbdflt vrfsftm vrfsftmx vrsdam vrsdcore vrsdfmx|m:secure_os_mf|p:vracfil2
HAVELSAN A.Åž|m:hvlminifilter
HAWK Network Defense|s:hawkfimint
HEAT Software|m:sk
HFN Inc.|m:rgnt
HMI|e:secureshield
HP|b:dpnedriver dpnedriver64 hpchgflt|m:hpreg|v:hpfsredir
HSM IT-Services Gmbh|a:oavfm
Hamish Speirs (private developer)|s:nomp3
HangZhou Tease Tech|s:usbguard
Hangzhou JoyBlock Ltd|e:bkfs
Hangzhou Yifangyun|e:fangcloud|m:fangcloud_autolock_driver
Happy Cloud Inc.|h:hcminifilter
HarfangLab|a:hlprotect
Hauri Inc|m:vrexpdrv vrvbrfsfilter|s:vrmacflt
Hauri.inc|p:rgflt_fm
Haute Secure|s:ct
Heilig Defense LLC|m:hdcorrelatefdrv hdfilemon hdransomoffdrv
Heilig Defense|e:hdfilesentrydrv32 hdfilesentrydrv64
Heimdal Security A/S|p:heimdalinsights
Henry Schein One|p:hsoneflt
HeroBravo Technology|m:sysdiag
Hewlett-Packard, Co.|h:hparchsmx64 hpedphsmx64 hphsmflt
Hexis Cyber Solutions|m:hexisfsmonitor
Hidden Reflex|a:epicfilter
Hie Electronics, Inc.|b:hie_ifs
Hitachi Data Systems|h:hcpawfs sdrefltr
Hitachi Solutions|a:hsmltwhl hssfwhl|f:acmnlib hskdlib hsmltlib|m:hsmltmon|p:acmnflt acskffd hsmltflt hssfflt
Hitachi, Ltd.|e:rubiflt
Honeycomb Technologies|m:dskmn
Huawei Technologies Co. Ltd.|m:edrdriver
HubStor Inc.|h:hsfilter
Humming Heads, Inc.|e:sepsed|p:inpflter sepfsd sepnet seppld sepprd sepuld sepwld
Hunter Team Labs, Inc.|f:predaegsensor
Huntress Labs Inc|m:huntmon
Huorong Security|a:sysdiag
Hyland Software|e:windtalk
Hyperoo Ltd|b:hyperoo
I-O DATA DEVICE, INC.|e:icrypt|r:extvol|u:ifileguard
I-O DATA DEVICE, INC|m:sconnect
I3D Technology Inc|c:cbfltfs4
IBM Corporation|r:mvfs
IBM Japan, Ltd.|e:dpdrv
IBM|a:issregistry|h:ithsmdrv|m:fsmonitor nmpfilter
ID Authentication Tech|s:tn28
IGLOO SECURITY, Inc.|m:kmnwch
IKARUS Security|a:ntguard|m:sonar
INCA Internet Co., Ltd|a:gkff gkff64 npxgd npxgd64 tkdac2k tkdacxp tkdacxp64 tkfsavxp tkfsavxp64 tkfsft tkfsft64 tkpl2k tkpl2k64 tksp2k tkspxp tkspxp64|e:tkefsxp tkefsxp64
INCA Internet Co.,Ltd.|m:gkpfcb64 tkpcftcb tkpcftcb64
IO Turbine Inc|v:iotfsflt
IObit Information Tech|a:imffilter
ISARS|s:isarsd
ISNET Corp|m:bmfwtdif mssidrvf mssitdif storv1ft storvxft
ISS|a:issfltr
ITSTATION Inc.|s:taexescanner taresource wzproccut wzprtproc
ITSTATION Inc|b:afsvdrv|m:aupdrv
ITsMine|m:imfilter
Idealstor, LLC.|b:ibac
Idera Software|m:sqlsafefilterdriver
Idera|m:iderafilterdriver
Igor Zorkov|s:sdfilter
Imdtech LLC|zc:zzenc
Immidio B.V.|m:immflex
Imperva Inc.|a:mfdriver
InSync|o:insyncmf
Individual developer (Soft3304)|a:antileakfilter
Industrial Technology|m:icrlmonitor
InfoCage|m:iccfiltersc
InfoWatch|e:iwcseflt|m:iwdmfs iwhlp iwhlp2 iwhlpxp
Infomaximum|s:crocopg imagentpg
Infonic plc|r:iorafilter
Information Security Corp|e:osrdt2
Information Technology Company Ltd.|p:clpinspprot
Informzaschita|c:sneraser|e:snefs|m:sndacs snexequota|p:snmc5xx
Infotecs|m:filenamevalidator kc3
Ingrian Networks, Inc.|e:ingdmk
Initech Inc.|m:inisbdrv64
Innotium Inc|s:itseczvdb
Instavia Software Inc.|v:dtiof
Int3 Software AB|m:equ8_helper
IntSoft Co., Ltd|p:acpadlock ksmf
IntSoft Inc.|e:padlock
Intel Corporation|e:inteldg|m:ielcp ieslp|mr:intelcas
Intel Corp|f:intelegdriver
Intellektualnaya Bezopasnost, OOO|m:securityvision.filesystemminifilterdriver
Intercom Inc.|m:marspy tsifilemon
Interset Inc.|m:wdcfilter
Intronis Inc|m:vhdtrack
Invincea|m:invprotectdrv invprotectdrv64
Ionx Solutions LLP|m:auditflt
IronKey Inc.|p:ikfsmflt
Island Technology Inc.|s:islanddrv
IstroSec s.r.o.|a:istrodrv
Ivanti Inc|s:emrcore
Ivanti|m:ivappmon|p:kphrd
J's Communication Co.|fmp:revonetdriver
JP Software|b:cascade
Jazz Networks|p:jazzfile
Jilin University IT Co.|e:pisrfe
Jinfengshuntai|m:ipfilter
JiranData Co. Ltd|m:jdedrpf jdppsf jdppwf jkmcpf
Jiransoft Co., Ltd|m:jkppob jkppok jkpppf jkppxk jrppok offsm pcpifd xkfsfd
K7 Computing Private Ltd.|a:k7sentry
K7 Computing Private Ltd|m:k7sysmon
KASHU SYSTEM DESIGN INC.|c:ckprocess
KEBA AG|m:kewf
KForensic|m:bfdrv
KINGSOFT|a:dgsafe
KOM Networks|c:komfs
KONNEKA Information Technologies|p:nkprot
KRIPTEK KRIPTO VE BILISIM TEKNOLOJILERI A.S.|m:ctdlpflt
Kalpataru|m:gpminifilter
Kantowitz Engineering, Inc.|u:starmon
KasherLab co.,ltd|e:dekfs
Kaspersky Lab|a:klam klif|b:klcdp|e:klfle|ef:klvfs|f:klbackupflt|m:klboot klfdefsf klifaa klifks klifsm klrsps klsnsr|p:klsec|s:klshadow|v:klvirt|y:klsysrec
Kaspersky|a:klbg kldback kldlinf kldtool klif|o:klbackupflt
Keeper Security, Inc.|p:keeperguard
Kenesto Corp|m:kenestodriveac
Kenubi|mv:boxifier
Kernel Drivers|v:appisofltr
Keysight Technologies|m:ktfsfilter
Kits Ltd.|m:cbfsfilter2017
KnowledgeTree Inc.|m:ktsyncfsflt
Koby Kahane|m:npetw
Komoku Inc.|a:kmkuflt
Komprise Inc.|h:kdfilter
Konneka|p:nkfsprot
LANDESK Software|m:ldsecdrv
LANDesk Inc.|e:ldsecusb|s:ldusbro
LINK co., ltd|m:netaccctrl netaccctrl64
LLC Breakthrough Technologies|m:xdrmon
Lacework Inc|m:lwdcs
Ladislav Zezula|m:mspy
Lavasoft AB|a:lbd
Legato|r:replistor
Leith Bade|a:cwdriver
Lenovo Beijing|m:lrtp slb_guard
Lenovo|a:lnvscenter
Leotech|e:leofs
Levyco Development,LLC|e:sgfs
Light Star Information|m:itff
Lightspeed Systems Inc.|a:safsfilter
Linkverse S.r.l.|b:lbfilter
Liquidware Labs|m:cbprocess22 cbregistry22|v:cbfilter20 cbfilter22 lwfsflt
LiveGuard Software Ltd.|a:liveguardanticheat
LiveVault|b:lv_tracker
Livedrive Internet Ltd|m:livedrivefilter
Livegrid Incorporated|p:cygfilt
LogRhythm Inc.|m:lragentmf
Logichron Inc|m:catmf
Logis IT Service Gmbh|s:rml
Lookout|u:lookoutaccessprotection
Lovelace Network Tech|m:mpkernel
Lumension Security|p:eps
Lumension|m:eps
MD Anderson Cancer Center|p:cbfilter20
MDI Laboratory, Inc.|s:psecfilter
MRY Inc.|m:drsfile
Macro Impact|b:vmdpfilter|r:mdp_win_mini
Macrotec LLC|h:gwmemory
Macrovision|c:rgasdev
Maddrix LLC|p:ransomstopdriver
Magic Softworks, Inc.|m:magicbackupmonitor
Mail&#x2024;Ru|m:mracdrv
Malwarebytes Corp.|a:flightrecorder mbam|c:mbamapiary
Malwarebytes Corporation|f:mbamwatchdog
Malwarebytes Inc.|a:monitoring
Malwarebytes Inc|f:mbig2prot
Malwarebytes|m:mbamshuriken|s:farwflt
Man Technology Inc|m:bsrfsflt drbdlock fsrfilter fsrvlock vollock
ManTech|m:topdogfsfilt
ManageEngine Zoho Corp|s:dsdriver
ManageEngine Zoho|f:rmpfilemounter|m:dcfafilter dfmfilter drmfilter facedrv fapmonitor mearwfltdriver rmphvmonitor sermondriver
March Hare Software Ltd|m:cvsflt evscase inuse
MarkAny Inc.|m:maprotector
MastedCode Ltd|a:fsfilter
Matisoft Cyber Security|e:mtusbflt19|s:mtusbblockerflt
Max Secure Software|a:maxcryptmon maxproc64 maxprotector sdactmon|s:foldersecure
McAfee Inc.|a:epdrv mfehidk mfencoas swin|e:mfeeeff|m:mfeaskm|s:hdlpflt
McAfee Inc|e:mfprom
McAfee, LLC|a:mfesec
McAfee|m:mfencfilter
Medra Teknoloji|s:mydlpdelete-scanner mydlpscanner
Meidensha Corp|a:whiteshield
MemCrypt Limited|m:detector
Metalogix|h:archivmgr hsmcdpflt
Micro Focus|e:smartcipherfilter|f:mfpamctrl|h:cparchsm|m:filrdriver
MicroWorld Software Services Pvt. Ltd.|a:mwfsmfltr
Microsoft|a:mpfilter wddevflt wdfilter|bf:defilter|c:scrubber|e:encrypt filecrypt prvflder swapbuffers|f:appvvemgr appvvfs bindflt csvflt csvnsflt dfs fsdepends ioqos iorate microsoft.uev.agentdriver npsvctrig ntoskrnl.exe rsfxdrv sftredir wcnfs winsetupboot wof wofadk|fh:cldflt|fs:ccffilter|h:accesstracker appxstrm changetracker dedup dfmflt dfsrflt fstier gameflt hsmflt odphflt p4vfsflt prjflt sis storagesync storagesyncguard wcifs wimmount|i:wimfltr|k:resumekeyfilter|m:ahflt appvmon backupreader cancelsafe cbsampledrv cdo change ctx defragger delete_flt dhwatchdog dpmfilter failattach failmount fdrtrace filetrace fmm iiscache locksmith message minispy msixpackagingtoolmonitor msnfsflt mssecflt namechanger ntest nullfilter passthrough procmon11 simrep smbresilfilter stest ucpd usbtest uwfreg uwfs winload wrpfv wtd|mf:fileinfo|o:bfs|q:quota storqosflt|r:fsrecord|rh:dvfilter|s:avscan cbafilt datascrn dfsrro scanner smbbandwidthlimitfilter|uf:winsetupmon|v:devolume luafv memepmagent sfo svhdxflt|y:fbwf fsredir|z:cmpflt compress wimfsf
Mimosa Systems Inc|h:npfdaflt
Mind Security Ltd.|c:mind
Mirekusoft LLC|m:mamflt
Mobile Armor|e:filearmor
Mobile Content Mgmt|m:cbfsfilter2017
Mobile Content mgmt|b:cbfilter20
Moonwalk Universal P/L|h:mwidmflt mwilcflt mwildflt mwilsflt
Morisawa inc.|e:typesquare
NCR Financial Solutions|e:uldcr
NComputing Inc.|v:ncfsfltr
NEC Corporation|m:lwtd_ftd uvmcifsf|p:uvmfsflt
NEC Soft, Ltd.|m:flyfs hdrfs serfs
NEC Solution Innovators|m:fmsrvcio
NEC System Technologies, Ltd.|e:nmlaccf
NEC System Technologies,Ltd.|m:iccfileioad icfclientflt
NEC System Technologies|m:iccfilteraudit|s:iccfilter
NETAND Co Ltd|m:napfflti
NETAND Co.,Ltd|m:nargflta nargflti naspflta naspflti
NETGATE Tech. s.r.o.|s:netgateav_access spyemrg_access
NETLIB|e:nlemsys
NEXON KOREA|m:blackcat
NEXSAN|h:nxmini
NHN|a:nsminflt nsminflt64
NPcore Ltd|a:filescan
NSI|r:repdac repdrv repkap
NURILAB|m:bhkavka bhkavki docvmonk docvmonk64 nravwka nrcomgrdka nrcomgrdki nrpmonka nrpmonki pfracdrv
NVELO Inc.|m:samsungrapidfsfltr
NVIDIA Corporation|h:nvmsqrd
NYCU|a:nycu_filter
NanJing Geomarking|m:cbfsfilter2017 cbfsfilter2020 gmbase magicprotect
NeoAutus Automation System|p:hdsfilter
Neowiz Corporation|m:mwatcher
NetClean Technologies|s:ncpafltr odfltr
NetCrypt Pty Ltd|e:netcryptkr
NetIQ|m:cgwmf
NetLib|m:nlcbhelpi64 nlcbhelpx64 nlcbhelpx86
NetSTAR Inc.|u:nsffkmd32 nsffkmd64
NetSection Security|s:sgkd32
NetSecurity Corp|a:trfsfilter
NetSupport Ltd|p:nsusbstoragefilter
NetVeda|s:ipcfs
NetVision, Inc.|m:nvmon
Netlor SAS|a:kubwksp
Netskope Inc.|f:stadrv6x32 stadrv6x64
Netsupport Limited|y:nsfilep
Network Appliance|m:changelog flashaccelfs
NetworkProfi Ltd|m:lafs
NeuShield, Inc.|m:neucloak
NeuShield|h:neuflt
Neverfail Group Ltd|r:nfid
New Net Technologies Limited|m:nntinfo
NewSoftwares.net,Inc.|m:windbdrv winfladrv winflahdrv winfldrv winfpdrv
NextLabs, Inc.|ms:nxrmflt
Nightfall AI|m:nightfallai|s:nffilemon
Nimshi Corp|e:ncrypt
Nippon Techno Lab|h:mnefs
Niriva LLC|m:fstrace vhddelta
Nomadesk|m:cbfltfs4
NordVPN|a:mshield
Norman ASA|a:nprosec nregsec|p:ndevsec
Norman|a:nvcmflt
NortonLifeLock Inc.|s:symefasi symefasi64
NortonLifeLock Inc|a:eectrl srtsp srtsp64|m:bhdrvx64 bhdrvx86 symevent symevnt symevnt32
Novatix Corporation|a:nxfsmon
Novell|e:zesocc|m:zesfsmf
Nucleus Data Recover|p:sysgar
Numecent Inc.|r:instmon streamingfsd
Nurd Yazilim A.S.|m:edrdrv
OCZ Storage|m:oczminifilter
OKUMA Corp|a:ospfile_mini
OPSWAT Inc.|m:libwaacd libwamf
ORANGE WERKS Inc|m:wgfile
OSR Open Systems Resources, Inc.|e:osrdmk
OSR|p:smxfs
ObserveIT|s:cbfltfs4-observeit
Odyssey Cyber Security|a:odfsfilter odfsfimfilter odfstokenfilter
Omnissa|f:hzncdrfilter hznflstor hznprotect hznregreflection
OnGuard Systems LLC|m:nlxff
OnMoon Company LLC|a:acdrv
Onecryptor CJSC.|e:skycryptorencfs
OpDesk Inc|v:rasm
OpenAVN Inc|a:oavnflt
OpenMars Enterprises|b:ipmrsync_mfilter
OpenText Corp|m:enmon
Orca Security Inc.|m:ossmon
Orchestria|s:wgnpos
Orion Security|a:orionminifilter
Overtone Soft|h:otfilter
Oxygen Cloud|h:syncmf
PA File Sight|m:filesightmf
PC Tools Pty. Ltd.|a:ikfilesec pctcore pctcore64|s:pctefa pctefa64
PCKeeper|s:filehiders zeoscanner
PE GUARD|s:peg2
PHD Virtual Tech Inc.|m:phdcbtdrv
PJSC KP VTI|m:rw7fsflt
PNP SECURE INC|e:pnpfs|p:flflt pfcflt
PROXIMA BETA PTE|m:proximagameanticheat
PSS Systems|q:pssfsfilter
PSafe Ltd.|a:dfndr_am
PTC|v:ptcvfsd
PWI, Inc.|a:pwipf6
Packeteer|m:mblmon|r:mblvn
Palo Alto Networks|a:cyvrfsfd|m:tedrdrv
Panda Security|a:amfsm amm6460 amm8660 psinfile psinproc
Panda Software|a:nanoavmf shldflt
Panzor Cybersecurity|a:pavdrv|p:psprotf|v:antirswf
Parallels International|v:rasrdpfs
Paramount Software Ltd|f:mrigflt
Paretologic|a:plgfltr
Peer Software Inc.|h:peertier
Peer Software Inc|m:psfsf
Penta Security Systems|e:mfild pske
Pentego Technologies Ltd|p:viewintus_rtdg
PerSystems SA|a:pervac
Perfect World Co. Ltd|a:perfectworldanticheatsys
PerfectWorld Ltd|a:pwprotect
Physical Optics Corp|e:fedsfilterdriver
Pikewerks|e:cpdrm
PoINT Software&Systems|h:pntvolflt
PolicyPak Software Inc|p:ppdmfilter_x64 ppdmfilter_x86
PolicyPak Software|m:pplpmfilter
PolyPort Inc.|c:plypfsmon
PolyPort Inc|f:polyportflt
PolyServe|s:psmmfilter
PolyServ|o:adsfilter
Pooyan System|a:ranpodfs
Positive Technologies|m:mpxmon
Pradeo|p:hpradeo
ProShield|s:guardfsflt
ProYuga|e:psatfilter
Programas Administraci&#243;n y Mejoramiento|c:wa_fsw
Protected Networks|m:minitrc
Protection Technology|v:appdrv01
Proximal Data Inc.|v:pdifsfilter
Proxure Inc.|s:pxrmcet
Qihoo 360|a:360avflt dsark|m:360box
Qingdao Ruanmei Network Technology Co., Ltd.|m:diskactmon rmdiskmon
Qohash Inc|m:qstfltmon
Quaddra Software|h:quaddrasi
Quality Corporation|m:qfmon
Qualys Inc.|m:qfimdvr qmon
Qualys, Inc.|a:qeliminate
Quantum Corporation.|m:cvofflineflt32 cvofflineflt64
Quest Software Inc.|h:amfadrv|m:bwfsdrv caadflt
Quest Software|m:qfapflt|p:qgpeflt
Quick Heal Technologies Pvt. Ltd.|a:arwflt bdsflt dartflt haggc shhflt snsrflt|m:cssdlp fam sieflt
Quick Heal Technologies Pvt. Ltd|a:ztflt
Quick Heal TechnologiesPvt. Ltd.|a:catflt ggc|s:bsfs
Quixxant|e:qx10efs
Quorum Labs|m:qfilter
R Systems|e:vfdriver
REDGATE CO.,LTD.|p:rcminidrv
RES Software|m:appguard fileguard imgguard netguard regguard
REVE Antivirus|a:revefltmgr reveprocprotection
ROMWin Co. Ltd|m:rwlog1
RSJ Software GmbH|c:vfilter
RUNEXY|m:mlsaff ruaff
Rackware|m:rwchangedrv
Raiffeisen Bank Aval|s:oc_fsfilter
Randtronics Pty|e:dpmencrypt|p:dpmacl
Rapidware Pty Ltd|s:activ
Rational Retention|e:rrfilterdriverstack_d3
Raxco Software Inc.|h:pdfsfilter
Raytheon Cyber Solutions|f:eaw
ReaQta Ltd.|a:reaqtor|v:rqtnos
ReactOS Foundation|p:dcrypt
Recrypt LLC|v:hips64
Red Gate Software Ltd|b:hyperbacca
RedPhone Security|f:tpfilter
Redstor Limited|mah:rsflt
ReliaQuest|m:vast
Resplendence Software Projects|m:mmpsy32 mmpsy64 rrmon32 rrmon64|u:undelex32 undelex64
RevBits LLC|m:revbitsesmf|v:revbitsepsmf
Richard Hagen|e:autocryptater
RingCube Technologies|v:ivm
Riverbed Technology,Inc|h:rbt_wfd
Rose Datasystems Inc|r:rrepfsf
Rubrik Inc|m:filesystemcbt rubrikfileaudit
RuiGuard Ltd|m:ruidiskfs ruieye ruifileaccess ruimachine ruiminispy
S.N.Safe&Software|a:snscore
SAFE-Cyberdefense|m:safe-agent
SAS Institute Inc|v:getsas
SBS Software|m:kixprotect
SC ODEKIN SOLUTIONS SRL|m:ospmon
SCUA Seguran&#231;a da Informa&#231;&#227;o|p:scuaraw
SECUI Corporation|a:scifsflt sciptflt
SECUWARE S.L.|e:ssffs|s:ssffsc
SEE-GAME Kft.|a:seelithium
SG Corporation|e:tifsfilter
SGA|a:epsmn
SGRI Co., LTD.|a:vcmfilter
SHENZHEN UNNOO Information Techco., Ltd|m:filesharemon ryfilter ryguard
SHENZHEN UNNOO LTD|v:xiaobaifs xiaobaifsr
SHP Research, Inc.|v:fcgmf
SK Infosec Co|m:ionmonwdrv isfpdrv plpoffdrv
SMTechnology Co.|m:storagedrv|p:rsbdrv
SN Systems Ltd|m:cbfilter20 cbfsfilter2017 sie-filemon
SODATSW spol. s r.o.|m:fcontrol sodatpfl
SODATSW spol. s.r.o.|e:fencr
SODATSW|m:sodatpfl
SOFTCAMP Co.LTD|e:scefd
SPEKNET EOOD|m:asgard
SafeBoot|e:sbce
Safend Ltd.|e:shandy
Safend|b:sptbkp|m:sahara santa|q:sptqmg|r:sptres|v:sptvrt|z:sptcmp
SaferZone Co.|e:sztgbfsf|m:sprtdrv szardrv szdfmdrv szdfmdrv_usb szedrdrv szpcmdrv
Safetica|o:fmonitor
Samsung SDS Ltd|m:sgresflt
SanDisk Inc.|m:fiopolicyfilter
Sandboxie L.T.D|p:sbiedrv
Sandoll Communication|m:sfdfilter
Sangfor Technologies|a:sfavflt
Savant Protection, Inc.|a:savant
Scalable Software Inc.|m:pkgfilter
Scargo Inc|a:si32_file si64_file
Schoolyear|p:sykernel sykernel32
SciencePark Corporation|e:dwenxxxx|s:dwfixxxx
Scott Cochrane|e:wavxdmgr
ScriptLogic|m:fsafilter|p:embargom
Scrypto Media|e:dyfsfilter
Seagate Technology|f:hhdcfltr
Secdo|m:secdodriver
SecuLution GmbH|a:ssvhook|e:ssefs
SecurIT|p:zlock_drv
SecurStar GmbH|u:dcvpr
Secure By Design Inc.|p:secfile
Secure Islands Technologies LTD|s:iqpk sifsp
SecureAge Technology Pte Ltd|e:lockcube
SecureAge Technology|a:sascan|e:mysdrive sdmedia securedata|s:saappctl sadlp
SecureAxis Software|e:llenc|m:llfilter
SecureAxis|m:usbl_ifsfltr
SecureBrain Corporation|a:mscan-rt
SecureCircle|me:fhfs
SecureLink Inc.|a:zwasatom zwpxesvr|m:cbfilter20 cbfsfilter2017
Secured Globe Inc.|m:fltrs329
Secureworks Inc.|a:taegiskm.x64 taegiskm.x86
Securitas Technologies,Inc.|a:novashield
Security Code LLC|a:snpavdrv|m:scauthfsflt scauthfsflt2 scauthiodrv
SecurityCoverage, Inc.|a:scfltr
SecuritySnares|s:rsfltscanner
Secuve Ltd|p:scvflt50
Secuware|e:c2kdef c2knet
Segira LLC|a:segiraflt
Segurmatica|a:segf segmd segmp
Senforce Technologies|e:stocc
SentinelOne, Inc.|a:sentinelmonitor
SentinelOne|m:sentinelmonitor
Sentry Corporation|f:sek
Sequretek IT|a:kawachfsminifilter
Sevtechnotrans|m:uamflt
ShangHai Elec|e:jmefs
Shanghai Andang Technology|e:adtdeagent
Shanghai Eff-Soft IT|f:dsesafectrldrv
Shanghai Fangye Network|r:zrbd zrbdlock
Shanghai Yanlei Information Technology Co., Ltd. (visTeam Software)|e:wwhost
Shanghai YiCun Network Tech Co. Ltd|m:accessvalidator
SharpCrafters|m:psisolator
SheedSoft Ltd.|m:arta
SheedSoft Ltd|a:sheedantivirusfilterdriver|m:sheedselfprotection
Shenzhen CloudRiver|m:cruncopy
Shenzhen Tencent Computer Systems Company Limited|a:tfsflt tsyscare
Shenzhen Unnoo LTD|m:secufile xiaobaifs xiaobaifsr
ShinNihonSystec Co|m:sagntflt
Simon Jarvis|s:adminrunflt
Simopro Technology|m:cbfltfs4
SimplyCore LLC|f:tusbstorfilt
Sinan Karaca|z:ssddoubler
SitinCloud SAS|m:owlyshieldransomfilter
Skanix AS|c:sxfpss|v:sxfpss-virt
Sky Co Ltd|e:skydenc
Sky Co. Ltd.|c:skyfpdrv skylwp skysdvrf
Sky Co., LTD.|m:skyamdrv skyrgdrv
Sky Co.,Ltd.|m:skywpdrv
Sky Co.Ltd.|v:skybli
Sky Monitor|p:kskymonitor
SmTools|c:smdlp
SmartFile LLC|m:filehubagent
SnapVolumes Inc.|v:svdriver
SnoopWall LLC|m:swcommfltr
Soft-SB|s:di_fs
SoftCamp Co., Ltd.|m:scred
SoftKrypt LLC|e:easykryptmf
SoftPerfect Research|m:fsnk
Softbroker GmbH|p:dpaccctl
Softnext Technologies|m:snimg
Software Pursuits Inc.|m:spiminifilter|o:spilock8
Softwin|a:bdfm bdfsfltr
Sogou Ltd.|m:scaegis
Solarwinds LLC|m:swfsfltr swfsfltrv2
Soliton Smart Sec|u:solfcl
Soliton Systems K.K.|e:solcrypt|m:sdvfilter|u:it2prtc solfclli solregfilter solsecbr
Soliton Systems|m:it2drv it2reg|ms:solitkm|p:soloencfilter|s:solredirect
Solupia|s:hnpro
Solusseum Inc|m:sefo
Soluto LTD|m:pdgenfam
Soluto|f:pcgenfam
Somma Inc|m:monsterk
SonicWall Inc|m:sfpmonitor
Sony Corporation|h:sonyhsmminifilter|v:odamf pszmf srmxfmf sxsudfmf vfammf
Sophos Plc|e:sophosdt2|m:soidriver
Sophos|a:savonaccess sld|map:sophosed
SoulFrost|m:sfac
SpellSecurity|a:spellmon
Spharsoft Technologies|h:svfsf|m:svcbt
Split Infinity|b:splitinfmon
Splitstreem Ltd|p:fsds2a
Squadra Technologies, LLC.|m:secrmm
Squash Compression|h:squashcompressionfsfilter
Stairwell Inc|m:swagent
Starfield Software|s:dlfilter
Starfish Storage Corp|v:sffsg
Stegosystems Inc|m:stegoprotect
StorageCraft Tech Corp|v:stcvhdmf
StorageCraft Technology|h:stc_restore_filter
StorageCraft Tech|m:stcvsm
Stormshield|e:sdsclouddrv|m:esprobe
Sumitomo Electric Ltd.|m:mcfilemon32 mcfilemon64
Summit IT|s:samdriver
Sun&Moon Rise|m:ntfsf
Sunbelt Software|s:sbapifs
Sunyata Electronic Tech|m:sytselfprotect
Super Flexible Software|r:cbfsfilter2017
Superna|h:ntps_oddm|m:ntps_fa|q:dfx-qfs-fltr
SurfRight B.V.|v:ctlua
SurfRight|uy:hmpalert
Sybase, Inc.|r:sybfilter
Sybonic Systems Inc|a:thfilter
Symantec Corp.|m:diflt
Symantec Corporation|s:symafr symefasi|v:appstream
Symantec|a:virtualagent|e:fencry pgpfs vfsenc|h:evmf symhsm|m:bhdrvx64 bhdrvx86 emxdrv2 geprotection pgpwdefs reghook spbbcdrv ssrfsf symevent sysmon|o:symrg|r:vxfsrep|s:symefa symefa64|z:gefcmp
Sync.com Inc|b:syncodfa
Syncopate|m:thetta
System OK AB|b:syscdp|y:syscow
Systemneeds, Inc|e:snicrpt|m:snilog|p:sniflt
Syvik Co, Ltd.|s:samkeng
TCXA Ltd.|m:fcnotify|s:writeguard
TEHTRI-Security|a:egambit
TRAPMINE A.S.|a:trpmnflt
TRIART INC|f:xcoamon
TaaSera Inc.|m:awarecore
Tactical Defense|m:tactical
Tall Emu|a:oadevice
Tallegra Ltd|e:kcdriver
Talon Storage Solutions|v:thsmmf
Tani Electronics Corporation|s:tflbc
Tanium|m:taniumrecorderdrv
Techit GmbH|r:lxfilemirror
TechnoKom Ltd.|m:agfsmon
Technology Nexus AB|a:se46filter
Tedesi|s:tbbdriver
Telefonica Digital|m:path8flt
Tellus Software AS|p:dlp
Temasoft S.R.L.|m:filemon
Tencent (Shenzhen)|m:qqprotect qqprotectx64
Tencent Technology|f:tsqbdrv|m:ace-base ace-game cgprotect tenrsafe2 tesxnginx tesxporter
Tencent|a:qqsysmon qqsysmonx64 tesmon
TeraByte Inc.|p:protectit
Teradyne INC|p:tcijdrv
Teramind|a:tmfsdrv2
Teruten|p:tfsdisk
Tetraglyph Technologies|m:tgfsmf
Thales CPL(previously Vormetric Inc)|e:vmsecfiltr
Thales CPL|e:sfntpffd
Thin Air Inc|e:thinairwin
ThinAir Labs Inc|m:taobserveflt
ThinScale Technology|u:thinio
ThinScale Tech|m:tstfilter tstfsredir tstregredir
Third Brigade|m:tbfsfilt
Threat Stack|m:threatstackfim
ThreatSpike Labs|s:wire_fsfilter
TianYu Software|e:intefs
Tilana Sys|b:tilana
TimeData|b:tdmonxp
Tiversa Inc|m:tss
Topology Ltd|m:dsfemon
Toshiba Corporation|c:tffac
Towers Watson Software|m:graphitesecuredriver indigosecuredriver
TransientX Inc.|e:trsxefs
Tranxition Corp|m:regmonex txregmon
Trend Micro Inc.|a:fileflt tmesflt tmevtmgr tmeyes tmkmsnsr|m:hfileflt tmais tmumh tmums
Trend Micro Inc|e:tmfileencdmk
Trend Micro, Inc.|m:acdriver sakfile sakmfile
TrendMicro Inc.|v:ive
Trend|a:tmpreflt
Tritium Inc.|m:tritiumfltr
TrusCont Ltd|c:tccp
TrustView|f:tvfsfilter
Trusteer|p:rapportpg64
Trustsoft|s:ztkrnl ztkrnlnt ztkrnloprg
Trustware Ltd|m:redlight
Trustwave Holding Inc|f:agentcomm
Trustwave|m:twbdcfilter
UC4 Sofware|p:sbfilter
Ullmore Ltd.|r:ubcminifilterdriver
Unidesk|v:unidrive unifltr unirsd
Unify Technologies|s:unimon
Unit 221B, LLC|p:ransomrx
UpGuard|m:upguardrealtime
Upsight Security Inc.|s:upfilt
Upsight Security|a:upfilt
Uptycs Inc.|m:uptctldrv
Ushus Technologies|r:officebackup
Utixo LLC|y:sfdrv
VIA Technologies, Inc.|e:vstxencr
VIBRANIUM ALLTECH PVT LTD|m:vbfprot vbpprot
VMware, Inc.|a:vfilefilter vsepflt|m:rtologon vmwvvpfsd|v:svdriver
VMware|f:vmwcdrfilter vmwflstor vmwprotect
Varlook Ltd.|m:varpffmon
Varonis Ltd|m:vrnsfilter
Veeam Software|fk:veeamfct
VelociSQL Inc.|z:logcompressor
Venn Technology Corporation|f:workplacecontainerdriver
Venustech|m:edrminifilter
Veramine Inc|m:phantomd
Verdasys Inc.|fe:dgdmk
Verdasys Inc|a:stkrnl64
Veritas|b:virtfile|q:qafilter|s:filescreenfilter
Versa Networks Inc.|m:versatamperprotectiondriver
Versa Networks, Inc.|m:versausbprotectiondriver
ViGero|e:aafs
Vidder Inc.|m:vidderfs
Viewfinity|m:vfdrv
Virsec Systems Inc.|p:ipm
Virtual Bodyguard BV|f:bgminflt
Virtual Ccomputer Inc.|v:nxtopcp
Vision Solutions|m:repdrv repmon
VisionPower Co.,Ltd.|a:pzdrvxp
Visual Click Software, Inc.|s:cptram64
Vontu Inc.|s:vfsmfd
VoodooSoft, LLC|m:vsscanner
Vormetric Inc|e:vmfiltr
WANFast LLC|r:wsyncd
WINS CO. LTD|a:agentrtm64 rswmon
WaikatoLink Ltd|m:proggerdriver
WardWiz|a:wrdwizscanner wrdwizsecure64|m:wrdwizfileprot wrdwizregprot
Warp Disk Software|m:dsdriver
WatchDogDevelopment.com, LLC|p:amsdk
Waterford Technologies|h:mfafilter
Webroot Inc.|a:arcore.x64 arcore.x86 wraekernel wrcore wrcore.x64 wrcore.x86 wrkrn
Webroot Software, Inc.|a:ssfmonm
Websense Inc.|s:cwnep
Weing Co.,Ltd.|m:pscff
Wellbia.com|m:uncheater xhunter1 xhunter64
Westlight AI|e:westlight
White Cloud Security|a:wcsdriver
WhiteCell Software Inc.|m:egminflt
Whitebox Security|m:wbfilter
WidgetNuri Corp|a:ransomdefensecert ransomdefensexxx softfilterxxx|m:ransomdetect wsafefilter
Wim Vervoorn|h:hsmdriver
WinAbility Software|m:fgflt
Winicssec Ltd|m:wlminisecmod wntgpdrv
Winmagic|e:ffecore
Winsider Seminars & Solutions, Inc.|m:systeminformer
Wiper Software UAB|s:wsguard
Wiz Inc.|m:wizsense
Wontok Inc|p:ngssdef regflt ssb
Wrocklage Intermedia|s:aloahausbblocker
WuHan Forworld Software|e:ddsfilter
Wuhan Buwei Software Technology Co.,Ltd|e:bw_fshide|m:securitypro|me:bw_fssec
Wunix Limited|v:mhpvfs
X-Cloud Systems|m:xcpl
XRITDX|a:xrfilter
Xacti Corporation|y:sp_prot
Xacti|m:stflt
XenData Limited|h:xdfilesys
Xryus Technologies Ltd.|f:cr
YATEM Co. Ltd.|m:lcgadmon lcgfile lcgfilemon lcmadmon lcmfile lcmfilemon lcmprintmon
Yahoo Japan Corporation|m:yahoostorage
Yandex LLC|m:bmfsdrv bmregdrv
Yarisoft|b:yfilemon
Yoggie|a:ufdfilter
Yokogawa Corpration|m:yfsd2
Yokogawa R&L Corp|e:psgcrypt|m:psgdflt psgfoctrl yfsd yfsdr yfsrd
ZL Technologies|h:zlhsm
Zampit|m:zampit_ml
ZandCrafters LLC|a:edrmpav|m:edrmpdrv edrmprv edrmpsec
Zecurion|m:zd_mon
Zends Technological Solutions|p:zdcore
Zenith InfoTech|b:zmsfsfltr
ZenmuTech Inc.|m:mumdi|s:mumbl
Zero One Technology Co|m:zeroneaodvirtualdisk zeroneaodvirtualdisk64
ZeroGuard Ltd|a:zgflt
Zhe Jiang Xinxin Software Tech.|s:xxregsfilter xxsfilter
Zhejiang Security Tech|h:cfileprotect|p:cmodule
ZhengYong InfoTech LTD.|a:zyfm
Zhuan Zhuan Jing Shen|m:zzpensys
Zhuhai YiZhiSec co|f:darkscope-drv
Zone Labs LLC|p:vsdatant
ZoneFox|m:kernelagent32
Zrxb|e:xbdocfilter|u:xbprocfilter
Zscaler Inc.|m:zdpinfrastructure
Zshield Inc|f:zsusbstorfilt
bitFence Inc.|e:bfusbenc|m:bfaccess
bluefinsystems|e:xdrmflt
cEncrypt|m:dsflt
cihosoft|e:kpsd
conpal GmbH|e:cplcdt2|sp:cpaconpnp cpsgfsmf
databps.com|m:evaccin
derivo GmbH|m:bbfilter
digitronic computersysteme GmbH|e:hicrypt
eEye Digital Security|a:eeyehv eeyehv64
eIQnetworks Inc.|m:fim
eMingSoftware Inc|m:netpeeker
eSentire Inc|a:cfcdrv_unloadable
eXsoft Co., Ltd.|m:rgatefsfilter
f-protect|a:fpav_rtp
f-secure|a:fsgk
hajesoft Ltd.|m:hajesoft_fsd
hdu|e:t-e
i-Guard SAS|m:iguard
iManage LLC|h:imdrvflt
iSecure Ltd.|m:isecureflt
iTwin Pte. Ltd.|e:teamcryptor
in-soft Kft.|m:lmdriver
ioScience|m:iothorfs
itMonster Ltd.|e:monsterdrive.fsfilter
k4solution Co., Ltd.|m:zsfprt
kingsoft|m:kisknl
knowwheresoft Ltd|a:securofs securofsd_x64
mTalos Inc.|s:mtflt
magrasoft Ltd|m:zqfilter
media-press.tv S.A.|p:ufsf
mistiny.com|m:medrv
myTALKEY s.r.o.|e:talkeyfilterdriver
pyaprotect&#x2024;com|p:assetpro
refractionPOINT|a:hcp_kernel_acq
rhipe Australia Pty|m:serdr
rubysoft|m:irongatefd
symantec|a:eectrl eraser srtsp srtsp64 srtspit
triCerat Inc.|p:philly reggy
vast limits GmbH|f:uberagentdrv|m:uberagentfilter
|p:zam|s:safe
`;
